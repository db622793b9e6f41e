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
  const listOf = ({ slug }: CoveredPillar) =>
    `${localPath(locale, paths.strategy(strategy))}#${slug}`
  return (
    <StackedTable
      numeric={[1, 2]}
      caption={t('pillarsCaption')}
      heads={[t('pillar'), t('services'), t('offices')]}
    >
      {pillars.map((pillar) => (
        <tr key={pillar.slug} role="row">
          <th scope="row" role="rowheader">
            <a href={listOf(pillar)}>
              <Text pair={pillar.title} />
            </a>
          </th>
          <StackedCell isNumber label={t('services')}>
            <Count n={pillar.services} href={listOf(pillar)} />
            <CellBar percent={(100 * pillar.services) / most} />
          </StackedCell>
          <StackedCell isNumber label={t('offices')}>
            <Count n={pillar.offices} href={listOf(pillar)} />
          </StackedCell>
        </tr>
      ))}
    </StackedTable>
  )
}

/** A number that leads to the services and offices it counts; nothing stands behind none. */
async function Count({ n, href }: { n: number; href: string }) {
  const number = <span className="num">{formatNumber(n, await getLocale())}</span>
  return n > 0 ? <a href={href}>{number}</a> : number
}
