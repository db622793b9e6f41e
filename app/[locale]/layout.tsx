import type { Metadata, Viewport } from 'next'
import { locale as rootLocale } from 'next/root-params'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { siteUrl } from '@/lib/i18n/site-url'
import { isLocale } from '@/lib/i18n/locale'
import '@/app/styles/globals.css'

// Rendered when asked; the page store in front keeps what is finished.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark' }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Site')
  return {
    metadataBase: siteUrl(),
    title: { default: t('name'), template: `%s | ${t('name')}` },
    description: t('tagline'),
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
    formatDetection: { telephone: false },
  }
}

export default async function RootLayout({ children }: LayoutProps<'/[locale]'>) {
  const locale = await rootLocale()
  if (!isLocale(locale)) notFound()
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  )
}
