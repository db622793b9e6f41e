import { getLocale, getTranslations } from 'next-intl/server'
import { localPath } from '@/lib/i18n/paths'

/** What the chosen view leaves out is counted, with a way to see it. */
export async function HiddenRows({ hidden, path }: { hidden: number; path: string }) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  if (hidden === 0) return null
  return (
    <p>
      {t('hidden', { n: hidden })} <a href={localPath(locale, path)}>{t('showAll')}</a>
    </p>
  )
}
