import { listMatches } from '@/lib/audit/comparison/queries/list-matches'
import { type QueryRow, queryRow } from '../table'

export const rows: QueryRow[] = [
  // names of services only: decisions hold for the country
  queryRow({ query: 'listMatches', gives: 'list', run: (actor) => listMatches(actor) }),
]
