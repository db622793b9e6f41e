import { findComparison, listComparisons } from '@/lib/audit/comparison/queries/list-comparisons'
import {
  countFindings,
  listFindings,
  streamFindings,
} from '@/lib/audit/findings/queries/list-findings'
import { isWatching } from '@/lib/watches/queries/is-watching'
import { listWatches } from '@/lib/watches/queries/list-watches'
import { collect } from '@/tests/support/collect'
import { givenAccount } from '../commands/auditing'
import { type Place, type QueryRow, queryRow } from '../table'
import { db } from '@/lib/db/client'

/** As if the office had been watched while that was allowed. */
async function givenWatch({ officeId }: Place) {
  await givenAccount('administrator')
  await givenAccount('nobody')
  const data = ['administrator', 'nobody'].map((userId) => ({ userId, officeId }))
  await db.watch.createMany({ data, skipDuplicates: true })
}

export const rows: QueryRow[] = [
  queryRow({ query: 'listFindings', gives: 'list', run: (actor) => listFindings(actor) }),
  queryRow({
    query: 'countFindings',
    gives: 'list',
    run: (actor, { officeSlug }) => countFindings(actor, { q: officeSlug }),
  }),
  queryRow({
    query: 'streamFindings',
    gives: 'list',
    run: async (actor) => collect(streamFindings(actor)),
  }),
  // one's own only: they name no office but in their address
  queryRow({ query: 'listComparisons', gives: 'list', run: (actor) => listComparisons(actor) }),
  queryRow({
    query: 'findComparison',
    gives: 'list',
    run: async (actor) => (await findComparison(actor, '/compare/offices/none')) ?? [],
  }),
  queryRow({
    query: 'listWatches',
    gives: 'list',
    prepare: givenWatch,
    run: (actor) => listWatches(actor),
  }),
  queryRow({
    query: 'isWatching',
    gives: 'one',
    prepare: givenWatch,
    run: async (actor, { officeSlug }) => (await isWatching(actor, officeSlug)) || null,
  }),
]
