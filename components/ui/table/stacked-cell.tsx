import type { ReactNode } from 'react'

interface StackedCellProps {
  /** Its column's head, shown above it where the row is stacked on a phone. */
  label: string
  /** The headline of the row. */
  isKey?: boolean
  /** Its digits stand at the right. */
  isNumber?: boolean
  children: ReactNode
}

/** A cell of a table whose rows become blocks on a phone; the role keeps it a cell there. */
export function StackedCell({ label, isKey, isNumber, children }: StackedCellProps) {
  return (
    <td className={isKey ? 'key' : isNumber ? 'digits' : undefined} data-label={label} role="cell">
      {children}
    </td>
  )
}
