import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { SitePage } from '@/components/site/site-page'
import { StrategyArticle } from '@/components/strategy/strategy-article'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { findStrategy } from '@/lib/strategy/queries'

type Props = PageProps<'/[locale]/strategy/[strategy]'>

const loadStrategy = cache(async (segment: string) => {
  return (await findStrategy(decodeSegment(segment))) ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const strategy = await loadStrategy((await params).strategy)
  const locale = await getLocale()
  return pageMetadata({
    path: paths.strategy(strategy.slug),
    title: plainText(strategy.title, locale),
    description: plainText(strategy.summary, locale) || undefined,
  })
}

/** A strategy, its pillars, and the services that serve each. */
export default async function StrategyPage({ params }: Props) {
  const strategy = await loadStrategy((await params).strategy)
  const locale = await getLocale()
  const t = await getTranslations('Strategy')
  return (
    <SitePage
      path={paths.strategy(strategy.slug)}
      crumbs={[{ href: localPath(locale, paths.strategies), text: t('indexTitle') }]}
    >
      <StrategyArticle strategy={strategy} />
    </SitePage>
  )
}
