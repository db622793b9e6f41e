import type { ReactNode } from 'react'

interface StackedCellProps {
  /** Its column's head, shown above it where the row is stacked on a phone. */
  label: string
  /** The headline of the row. */
  isKey?: boolean
  children: ReactNode
}

/** A cell of a table whose rows become blocks on a phone; the role keeps it a cell there. */
export function StackedCell({ label, isKey, children }: StackedCellProps) {
  return (
    <td className={isKey ? 'key' : undefined} data-label={label} role="cell">
      {children}
    </td>
  )
}
