import { listEvents, streamEvents } from '@/lib/activity/queries/list-events'
import { listPersonEvents } from '@/lib/activity/queries/list-person-events'
import { collect } from '@/tests/support/collect'
import { type QueryRow, queryRow } from '../table'

export const rows: QueryRow[] = [
  queryRow({
    query: 'listEvents',
    gives: 'list',
    run: (actor) => listEvents(actor, { limit: 1_000 }),
  }),
  queryRow({
    query: 'streamEvents',
    gives: 'list',
    run: async (actor) => collect(streamEvents(actor)),
  }),
  queryRow({
    query: 'listPersonEvents',
    gives: 'one',
    run: (actor, { personId }) => listPersonEvents(actor, personId),
  }),
]
