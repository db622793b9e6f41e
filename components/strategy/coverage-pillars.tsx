import { getLocale, getTranslations } from 'next-intl/server'
import { CellBar } from '@/components/ui/table/cell-bar'
import { StackedCell } from '@/components/ui/table/stacked-cell'
import { StackedTable } from '@/components/ui/table/stacked-table'
import { Text } from '@/components/ui/text'
import { formatNumber } from '@/lib/bangla/digits'
import { localPath, paths } from '@/lib/i18n/paths'
import type { CoveredPillar } from '@/lib/strategy/find-coverage'

interface CoveragePillarsProps {
  pillars: CoveredPillar[]
  strategy: string
}

/** How many services of how many offices serve each pillar. */
export async function CoveragePillars({ pillars, strategy }: CoveragePillarsProps) {
  const locale = await getLocale()
  const t = await getTranslations('Coverage')
  const most = Math.max(1, ...pillars.map(({ services }) => services))
  return (
    <StackedTable
      numeric={[1, 2]}
      caption={t('pillarsCaption')}
      heads={[t('pillar'), t('services'), t('offices')]}
    >
      {pillars.map((pillar) => (
        <tr key={pillar.slug} role="row">
          <th scope="row" role="rowheader">
            <a href={`${localPath(locale, paths.strategy(strategy))}#${pillar.slug}`}>
              <Text pair={pillar.title} />
            </a>
          </th>
          <StackedCell isNumber label={t('services')}>
            <span className="num">{formatNumber(pillar.services, locale)}</span>
            <CellBar percent={(100 * pillar.services) / most} />
          </StackedCell>
          <StackedCell isNumber label={t('offices')}>
            <span className="num">{formatNumber(pillar.offices, locale)}</span>
          </StackedCell>
        </tr>
      ))}
    </StackedTable>
  )
}
