// The order of a table's rows: by a column, the largest first or the smallest; what has no number is last.
import { compareBangla } from '@/lib/bangla/collation'

export interface Order<Column extends string> {
  by: Column | 'name'
  /** From the smallest to the largest. Names run forward. */
  isUp: boolean
}

const up = '-up'

/** The order an address asks for, or the table's usual one. @example readOrder('published-up', measures, usual) // { by: 'published', isUp: true } */
export function readOrder<Column extends string>(
  text: string | undefined,
  columns: readonly Column[],
  usual: Order<Column>,
): Order<Column> {
  const name = text?.endsWith(up) ? text.slice(0, -up.length) : text
  if (name === 'name') return { by: 'name', isUp: false }
  const by = columns.find((column) => column === name)
  return by ? { by, isUp: name !== text } : usual
}

/** The word of an address. */
export function writeOrder({ by, isUp }: Order<string>): string {
  return `${by}${isUp ? up : ''}`
}

/** What the head of a column leads to: its largest first, or the other way round where that is so already. */
export function nextOrder<Column extends string>(
  column: Column | 'name',
  { by, isUp }: Order<Column>,
): Order<Column> {
  return { by: column, isUp: column !== 'name' && by === column && !isUp }
}

interface Named {
  label: string
  /** Of no place of its own: after all that have one, by name. */
  isRest?: boolean
}

/** The rows in this order; equal ones by their labels. */
export function sortRows<Row extends Named>(
  rows: readonly Row[],
  { by, isUp }: Order<string>,
  valueOf: (row: Row, column: string) => number | undefined,
): Row[] {
  const byName = (a: Row, b: Row) =>
    Number(a.isRest ?? false) - Number(b.isRest ?? false) || compareBangla(a.label, b.label)
  if (by === 'name') return rows.toSorted(byName)
  const last = isUp ? Infinity : -Infinity
  const value = (row: Row) => valueOf(row, by) ?? last
  return rows.toSorted((a, b) => {
    const [first, second] = [value(a), value(b)]
    if (first === second) return byName(a, b)
    return isUp === first < second ? -1 : 1
  })
}
