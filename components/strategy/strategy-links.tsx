import { getLocale } from 'next-intl/server'
import { Links } from '@/components/ui/links'
import { Text } from '@/components/ui/text'
import type { PublishedCharter } from '@/lib/charters/published-charter'
import { localPath, paths } from '@/lib/i18n/paths'

/** Strategies as links, each with its publisher where known. */
export async function StrategyLinks({
  strategies,
}: {
  strategies: PublishedCharter['strategies']
}) {
  const locale = await getLocale()
  const entries = strategies.map(({ slug, title }) => ({
    href: localPath(locale, paths.strategy(slug)),
    text: <Text pair={title} />,
  }))
  return <Links entries={entries} />
}
