import type { ReactNode } from 'react'

interface StackedTableProps {
  caption: ReactNode
  heads: string[]
  /** Which columns hold numbers, from 0. */
  numeric?: readonly number[]
  /** Rows, each with `role="row"`, a row heading and stacked cells. */
  children: ReactNode
}

/** A table on wide screens whose rows become blocks on a phone; explicit roles keep it a table for a screen reader there too. */
export function StackedTable({ caption, heads, numeric = [], children }: StackedTableProps) {
  return (
    <table className="promises" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head, at) => (
            <th
              key={head}
              scope="col"
              role="columnheader"
              className={numeric.includes(at) ? 'digits' : undefined}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  )
}
