import { getLocale, getTranslations } from 'next-intl/server'
import { locales } from '@/lib/i18n/locale'
import { localPath, type PathQuery } from '@/lib/i18n/paths'

const names = { bn: 'বাংলা', en: 'English' }

/** The same page in each language, named in its own script. */
export async function LanguageSwitch(props: { path: string; query?: PathQuery }) {
  const current = await getLocale()
  const t = await getTranslations('Site')
  return (
    <nav className="langs" aria-label={t('languages')}>
      {locales.map((locale) =>
        locale === current ? (
          <b key={locale} aria-current="true">
            {names[locale]}
          </b>
        ) : (
          <a
            key={locale}
            lang={locale}
            hrefLang={locale}
            rel="alternate"
            href={localPath(locale, props.path, props.query)}
          >
            {names[locale]}
          </a>
        ),
      )}
    </nav>
  )
}
