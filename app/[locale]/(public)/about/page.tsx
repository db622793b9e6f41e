import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { LICENCE_URL } from '@/components/site/licence'
import { SitePage } from '@/components/site/site-page'
import { Section } from '@/components/ui/section'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'

const parts = ['how', 'versions', 'data', 'sources', 'software', 'privacy'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('About')
  return pageMetadata({ path: paths.about, title: t('title'), description: t('description') })
}

/** What the portal is, and on what terms its data may be used. */
export default async function AboutPage() {
  const locale = await getLocale()
  const t = await getTranslations('About')
  const rules = await getTranslations('RulesPage')
  return (
    <SitePage path={paths.about}>
      <h1>{t('title')}</h1>
      <p>{t('what')}</p>
      {parts.map((part) => (
        <Section key={part} id={part} title={t(`${part}Title`)}>
          <p>{t(part)}</p>
          {part === 'how' && (
            <p>
              <a href={localPath(locale, paths.rules)}>{rules('title')}</a>
            </p>
          )}
          {part === 'data' && (
            <p>
              <a href={LICENCE_URL} rel="license">
                {t('dataLink')}
              </a>
            </p>
          )}
        </Section>
      ))}
    </SitePage>
  )
}
