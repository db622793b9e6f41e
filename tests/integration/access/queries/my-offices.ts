import { countMyOffices } from '@/lib/offices/queries/count-my-offices'
import { listMyOffices } from '@/lib/offices/queries/list-my-offices'
import { type QueryRow, queryRow } from '../table'

export const rows: QueryRow[] = [
  queryRow({ query: 'listMyOffices', gives: 'list', run: (actor) => listMyOffices(actor) }),
  queryRow({ query: 'countMyOffices', gives: 'list', run: (actor) => countMyOffices(actor) }),
]
