import { getDraft, getDraftContent } from '@/lib/charters/queries/find-draft'
import { type QueryRow, queryRow } from '../table'

export const rows: QueryRow[] = [
  queryRow({
    query: 'getDraft',
    gives: 'one',
    run: (actor, { officeSlug }) => getDraft(actor, officeSlug),
  }),
  queryRow({
    query: 'getDraftContent',
    gives: 'one',
    run: (actor, { officeSlug }) => getDraftContent(actor, officeSlug),
  }),
]
