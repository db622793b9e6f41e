import type { Metadata } from 'next'
import { defaultLocale, locales } from '@/lib/i18n/locale'
import { messages } from '@/lib/i18n/messages'
import { localPath, paths } from '@/lib/i18n/paths'
import '@/app/styles/globals.css'

export const metadata: Metadata = { title: messages[defaultLocale].NotFound.title }

/** An address in no language: said in both. */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale}>
      <body>
        <main id="main">
          {locales.map((locale) => (
            <NotFoundIn key={locale} locale={locale} />
          ))}
        </main>
      </body>
    </html>
  )
}

function NotFoundIn({ locale }: { locale: (typeof locales)[number] }) {
  const { title, text, home } = messages[locale].NotFound
  const Heading = locale === defaultLocale ? 'h1' : 'h2'
  return (
    <section lang={locale}>
      <Heading>{title}</Heading>
      <p>{text}</p>
      <p>
        <a href={localPath(locale, paths.home)}>{home}</a>
      </p>
    </section>
  )
}
