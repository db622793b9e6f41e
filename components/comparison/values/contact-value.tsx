import { getTranslations } from 'next-intl/server'
import { NotStated } from '@/components/ui/not-stated'
import type { MeasuredService } from '@/lib/audit/comparison/comparison'

/** How completely the charter says whom to turn to. */
export async function ContactValue({ measured: { contact } }: { measured: MeasuredService }) {
  if (contact.result === 'not_stated') return <NotStated />
  const t = await getTranslations('Compare')
  if (contact.result === 'as_printed') return <span className="doubt">{t('asPrinted')}</span>
  const parts = contact.parts.map((part) => t(`part.${part}`)).join(', ')
  return (
    <>
      {t('ofFour', { n: contact.parts.length, parts: parts || '–' })}{' '}
      {contact.result === 'vacant' && <span className="doubt">{t('vacant')}</span>}
    </>
  )
}
