import { getLocale, getTranslations } from 'next-intl/server'
import { localPath, paths } from '@/lib/i18n/paths'
import { LICENCE_URL } from './licence'

const pages = ['areas', 'departments', 'strategies', 'compare', 'tables', 'rules', 'about'] as const

/** The links at the foot of every page. */
export async function FooterLinks() {
  const locale = await getLocale()
  const t = await getTranslations('Site')
  return (
    <ul role="list" aria-label={t('footerLinks')}>
      {pages.map((page) => (
        <li key={page}>
          <a href={localPath(locale, paths[page])}>{t(page)}</a>
        </li>
      ))}
      <li>
        <a href={LICENCE_URL} rel="license">
          {t('licence')}
        </a>
      </li>
    </ul>
  )
}
