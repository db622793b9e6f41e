import { getLocale, getTranslations } from 'next-intl/server'
import { localPath, paths } from '@/lib/i18n/paths'

/** The portal's own letterhead, on pages that belong to no office. */
export async function SiteLetterhead() {
  const locale = await getLocale()
  const t = await getTranslations('Site')
  return (
    <a className="brand mark" href={localPath(locale, paths.home)}>
      <span>
        <b>{t('name')}</b> <small>{t('tagline')}</small>
      </span>
    </a>
  )
}
