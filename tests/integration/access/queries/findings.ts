import { getFindingHistory } from '@/lib/audit/findings/queries/get-finding-history'
import { db } from '@/lib/db/client'
import { type QueryRow, queryRow } from '../table'

export const rows: QueryRow[] = [
  queryRow({
    query: 'getFindingHistory',
    gives: 'one',
    prepare: ({ officeId }) => db.finding.findFirstOrThrow({ where: { officeId } }),
    run: (actor, { officeSlug }, { id }) => getFindingHistory(actor, officeSlug, id),
  }),
]
