// What becomes of each row of a spreadsheet of offices: none is passed over without a word.
import type { Issue } from '@/lib/charters/issue'
import type { OfficeInput } from '../schema'

export type RowResult = { line: number; slug: string; name: string } & (
  | { kind: 'new'; input: OfficeInput }
  /** An office of this address is there already; nothing is done to it. */
  | { kind: 'exists' }
  | { kind: 'wrong'; issues: Issue[] }
)
