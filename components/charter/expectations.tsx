import { getTranslations } from 'next-intl/server'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { TextList } from './text-list'

/** What the office asks of the citizen in return. */
export async function Expectations({ texts }: { texts: Bilingual[] }) {
  const t = await getTranslations('Charter')
  return (
    <>
      <p>{t('expectationsLead')}</p>
      <TextList texts={texts} />
    </>
  )
}
