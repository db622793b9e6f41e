import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SitePage } from '@/components/site/site-page'
import { StrategyLinks } from '@/components/strategy/strategy-links'
import { Empty } from '@/components/ui/empty'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { paths } from '@/lib/i18n/paths'
import { listStrategies } from '@/lib/strategy/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Strategy')
  return pageMetadata({
    path: paths.strategies,
    title: t('indexTitle'),
    description: t('indexLead'),
  })
}

export default async function StrategiesPage() {
  const t = await getTranslations('Strategy')
  const strategies = await listStrategies()
  return (
    <SitePage path={paths.strategies}>
      <h1>{t('indexTitle')}</h1>
      <p>{t('indexLead')}</p>
      {strategies.length > 0 ? (
        <StrategyLinks strategies={strategies} />
      ) : (
        <Empty why={t('none')} />
      )}
    </SitePage>
  )
}
