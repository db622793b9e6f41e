import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CellBar } from '@/components/ui/table/cell-bar'
import { StackedCell } from '@/components/ui/table/stacked-cell'
import { nextOrder, type Order, writeOrder } from '@/lib/audit/tables/sort'

export interface FigureColumn {
  id: string
  head: string
}

export interface FigureCell {
  text: string
  /** The list behind it. */
  href?: string
  /** Percent of the longest bar. */
  bar?: number
  /** How deep its tint, 1 to 4. */
  tint?: number
}

export interface FigureRow {
  id: string
  label: ReactNode
  cells: FigureCell[]
}

interface FigureTableProps {
  caption: string
  /** The head of the names. */
  head: string
  columns: FigureColumn[]
  rows: FigureRow[]
  order: Order<string>
  hrefOf: (order: string) => string
  /** Cells are tinted by size. */
  isTinted?: boolean
}

/** A table of figures: digits at the right, a link in each head that sorts by it. */
export function FigureTable(props: FigureTableProps) {
  const { caption, head, columns, rows, order, hrefOf, isTinted = false } = props
  const heads = [{ id: 'name', head }, ...columns]
  return (
    <table className={isTinted ? 'promises league heats' : 'promises league'} role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((column) => (
            <SortHead key={column.id} {...{ column, order, hrefOf }} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, label, cells }) => (
          <tr key={id} role="row">
            <th scope="row" role="rowheader">
              {label}
            </th>
            {cells.map((cell, at) => (
              <StackedCell key={columns[at]?.id} label={columns[at]?.head ?? ''}>
                <CellText cell={cell} />
              </StackedCell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface SortHeadProps extends Pick<FigureTableProps, 'order' | 'hrefOf'> {
  column: FigureColumn
}

async function SortHead({ column, order, hrefOf }: SortHeadProps) {
  const t = await getTranslations('Tables')
  const isSorted = order.by === column.id
  const isRising = order.isUp || column.id === 'name'
  const sorted = isSorted && (isRising ? 'ascending' : 'descending')
  return (
    <th scope="col" role="columnheader" {...(sorted && { 'aria-sort': sorted })}>
      <a href={hrefOf(writeOrder(nextOrder(column.id, order)))} rel="nofollow">
        {column.head}
      </a>
      {sorted && <small className="tag">{t(column.id === 'name' ? 'byName' : sorted)}</small>}
    </th>
  )
}

function CellText({ cell: { text, href, bar, tint } }: { cell: FigureCell }) {
  return (
    <span className={tint ? `num heat heat-${tint}` : 'num'}>
      {href ? (
        <a href={href} rel="nofollow">
          {text}
        </a>
      ) : (
        text
      )}
      {bar !== undefined && bar > 0 && <CellBar percent={Math.max(1, bar)} />}
    </span>
  )
}
