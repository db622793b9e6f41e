import { getLocale, getTranslations } from 'next-intl/server'
import { type RuleFamily, ruleFamilies } from '@/lib/audit/figures/figure-names'
import { perHundred } from '@/lib/audit/tables/measures'
import { writeScope } from '@/lib/audit/tables/scope'
import { type Order, sortRows } from '@/lib/audit/tables/sort'
import type { Scope, TableRow } from '@/lib/audit/tables/table-view'
import { formatNumber } from '@/lib/bangla/digits'
import { localPath, paths } from '@/lib/i18n/paths'
import { FigureTable } from './figure-table'
import { labelRows } from './label-rows'

interface HeatTableProps {
  scope: Scope
  rows: TableRow[]
  order: Order<RuleFamily>
}

const tints = 4

/** District by rule family: findings per hundred services, the deeper the tint the more. */
export async function HeatTable({ scope, rows, order }: HeatTableProps) {
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  const rateOf = ({ figures }: TableRow, family: string) =>
    perHundred(figures[`${family as RuleFamily}Findings`], figures.services)
  const most = Math.max(
    ...rows.flatMap((row) => ruleFamilies.map((family) => rateOf(row, family) ?? 0)),
  )
  const sorted = sortRows(await labelRows('districts', rows), order, ({ row }, family) =>
    rateOf(row, family),
  )
  const cellOf = (row: TableRow, family: RuleFamily) => {
    const value = rateOf(row, family)
    if (value === undefined) return { text: t('nothing') }
    const figure = `${family}Findings`
    const query = { figure, ...writeScope({ ...scope, area: row.id }) }
    if (value === 0) return { text: formatNumber(0, locale) }
    return {
      text: formatNumber(value, locale),
      href: localPath(locale, paths.tableOffices, query),
      tint: Math.max(1, Math.ceil((tints * value) / most)),
    }
  }
  return (
    <FigureTable
      isTinted
      caption={t('heatCaption')}
      head={t('group.districts')}
      columns={ruleFamilies.map((id) => ({ id, head: t(`family.${id}`) }))}
      rows={sorted.map(({ row, link }) => ({
        id: row.id,
        label: link,
        cells: ruleFamilies.map((family) => cellOf(row, family)),
      }))}
      order={order}
      hrefOf={(sort) => localPath(locale, paths.tableFindings, { ...writeScope(scope), sort })}
    />
  )
}
