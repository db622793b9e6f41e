import { getLocale, getTranslations } from 'next-intl/server'
import { localPath, paths } from '@/lib/i18n/paths'

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

/** The links at the foot of every page. */
export async function FooterLinks() {
  const locale = await getLocale()
  const t = await getTranslations('Site')
  const pages = ['areas', 'departments', 'strategies', 'about'] as const
  return (
    <ul role="list" aria-label={t('footerLinks')}>
      {pages.map((page) => (
        <li key={page}>
          <a href={localPath(locale, paths[page])}>{t(page)}</a>
        </li>
      ))}
      <li>
        <a href={LICENCE} rel="license">
          {t('licence')}
        </a>
      </li>
    </ul>
  )
}
