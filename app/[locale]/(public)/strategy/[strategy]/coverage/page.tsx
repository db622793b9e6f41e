import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { SitePage } from '@/components/site/site-page'
import { CoverageView } from '@/components/strategy/coverage-view'
import { TakeAway } from '@/components/tables/take-away'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { siteUrl } from '@/lib/i18n/site-url'
import { findCoverage } from '@/lib/strategy/find-coverage'

type Props = PageProps<'/[locale]/strategy/[strategy]/coverage'>

const loadCoverage = cache(async (segment: string, after?: string) => {
  return (await findCoverage(decodeSegment(segment), { after })) ?? notFound()
})

async function load({ params, searchParams }: Props) {
  const after = readQuery((await searchParams).after)
  return { after, coverage: await loadCoverage((await params).strategy, after) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { coverage } = await load(props)
  const t = await getTranslations('Coverage')
  const strategy = plainText(coverage.title, await getLocale())
  const title = t('title', { strategy })
  return pageMetadata({ path: paths.coverage(coverage.slug), title, description: t('lead') })
}

/** Which pillars of a strategy are served, by how many services of which offices. */
export default async function CoveragePage(props: Props) {
  const { after, coverage } = await load(props)
  const locale = await getLocale()
  const t = await getTranslations('Coverage')
  const path = paths.coverage(coverage.slug)
  const strategy = plainText(coverage.title, locale)
  return (
    <SitePage
      path={path}
      query={after ? { after } : undefined}
      crumbs={[
        { href: localPath(locale, paths.strategies), text: t('strategies') },
        { href: localPath(locale, paths.strategy(coverage.slug)), text: strategy },
      ]}
    >
      <h1>{t('title', { strategy })}</h1>
      <p>{t('lead')}</p>
      <CoverageView coverage={coverage} />
      <TakeAway path={path} query={{}} siteUrl={siteUrl().origin} />
    </SitePage>
  )
}
