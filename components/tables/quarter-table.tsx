import { getLocale, getTranslations } from 'next-intl/server'
import { StackedCell } from '@/components/ui/table/stacked-cell'
import { StackedTable } from '@/components/ui/table/stacked-table'
import { definitions, type Measure, measureOf, measures } from '@/lib/audit/tables/measures'
import type { QuarterSums } from '@/lib/audit/tables/table-view'
import { formatNumber } from '@/lib/bangla/digits'
import { nameQuarter } from './name-quarter'

/** The figures of every quarter kept, the latest first. */
export async function QuarterTable({ quarters }: { quarters: QuarterSums[] }) {
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  const textOf = (measure: Measure, { figures }: QuarterSums) => {
    const value = measureOf(measure, figures)
    if (value === undefined) return t('nothing')
    const n = formatNumber(value, locale)
    return definitions[measure].kind === 'share' ? t('percent', { n }) : n
  }
  return (
    <StackedTable
      numeric={measures.map((_, at) => at + 1)}
      caption={t('quartersCaption')}
      heads={[t('quarter'), ...measures.map((measure) => t(`column.${measure}`))]}
    >
      {quarters.toReversed().map((quarter) => (
        <tr key={quarter.quarter} role="row">
          <th scope="row" role="rowheader">
            {quarter.isUnderWay
              ? t('soFar', { quarter: nameQuarter(quarter.quarter, locale) })
              : nameQuarter(quarter.quarter, locale)}
          </th>
          {measures.map((measure) => (
            <StackedCell isNumber key={measure} label={t(`column.${measure}`)}>
              <span className="num">{textOf(measure, quarter)}</span>
            </StackedCell>
          ))}
        </tr>
      ))}
    </StackedTable>
  )
}
