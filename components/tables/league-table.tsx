import { getLocale, getTranslations } from 'next-intl/server'
import { definitions, type Measure, measureOf, measures } from '@/lib/audit/tables/measures'
import { writeScope } from '@/lib/audit/tables/scope'
import { type Order, sortRows } from '@/lib/audit/tables/sort'
import {
  countOf,
  type Grouping,
  type ListedFigure,
  type Scope,
  type TableRow,
} from '@/lib/audit/tables/table-view'
import { formatNumber } from '@/lib/bangla/digits'
import { localPath, paths } from '@/lib/i18n/paths'
import { type FigureCell, FigureTable } from './figure-table'
import { labelRows } from './label-rows'

interface LeagueTableProps {
  by: Grouping
  scope: Scope
  rows: TableRow[]
  order: Order<Measure>
}

/** Divisions, districts or departments beside each other; each figure opens the list behind it. */
export async function LeagueTable({ by, scope, rows, order }: LeagueTableProps) {
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  const labelled = await labelRows(by, rows)
  const sorted = sortRows(labelled, order, ({ row }, measure) =>
    measureOf(measure as Measure, row.figures),
  )
  const most = Math.max(1, ...rows.map(({ figures }) => figures.offices))
  const words = await cellWords()
  return (
    <FigureTable
      caption={t('leagueCaption', { n: rows.length })}
      head={t(`group.${by}`)}
      columns={measures.map((id) => ({ id, head: t(`column.${id}`) }))}
      rows={sorted.map(({ row, link }) => ({
        id: row.id,
        label: link,
        cells: measures.map((measure) => toCell(row, measure, { by, scope, most, words })),
      }))}
      order={order}
      hrefOf={(sort) => localPath(locale, paths.table(by), { ...writeScope(scope), sort })}
    />
  )
}

interface CellContext {
  by: Grouping
  scope: Scope
  /** Offices of the largest row. */
  most: number
  words: Awaited<ReturnType<typeof cellWords>>
}

function toCell(row: TableRow, measure: Measure, { by, scope, most, words }: CellContext) {
  const figure = listedBehind[measure] ?? (measure as ListedFigure)
  const count = countOf(figure, row.figures)
  const value = measureOf(measure, row.figures)
  const own = by === 'departments' ? { department: row.id } : { area: row.id }
  const query = { figure, ...writeScope({ ...scope, ...own }) }
  const isShare = definitions[measure].kind === 'share'
  const bar = measure === 'offices' ? (100 * count) / most : isShare ? value : undefined
  const cell: FigureCell = { text: words.textOf(measure, value, count) }
  if (count > 0 && value !== undefined)
    cell.href = localPath(words.locale, paths.tableOffices, query)
  if (bar !== undefined) cell.bar = bar
  return cell
}

/** A number, a share, or how many and which share. */
async function cellWords() {
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  const textOf = (measure: Measure, value: number | undefined, count: number) => {
    if (value === undefined) return t('nothing')
    const n = formatNumber(value, locale)
    if (definitions[measure].kind !== 'share') return n
    const share = t('percent', { n })
    return measure === 'parity'
      ? share
      : t('countAndShare', { n: formatNumber(count, locale), share })
  }
  return { locale, textOf }
}

/** Where the list behind a measure is of what lacks. */
const listedBehind: Partial<Record<Measure, ListedFigure>> = { parity: 'untranslated' }
