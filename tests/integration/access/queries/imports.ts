import { commandLineActor } from '@/lib/access/actor'
import { startBatch } from '@/lib/imports/commands/start-batch'
import { startImport } from '@/lib/imports/commands/start-import'
import { getBatch, listBatches } from '@/lib/imports/queries/get-batch'
import { getImportReview } from '@/lib/imports/queries/get-import-review'
import { getImportingOffice } from '@/lib/imports/queries/get-importing-office'
import { listImports } from '@/lib/imports/queries/list-imports'
import { accepted } from '@/tests/factories/accepted'
import { printedCharter } from '@/tests/factories/printed'
import { type QueryRow, queryRow } from '../table'

const bytes = printedCharter(['১', 'ইন্টারনেট সংযোগ পরামর্শ'])
const fileName = 'charter.md'

export const rows: QueryRow[] = [
  queryRow({
    query: 'getImportReview',
    gives: 'one',
    prepare: async ({ officeSlug }) =>
      accepted(await startImport(commandLineActor, { officeSlug, fileName, bytes })),
    run: (actor, { officeSlug }, { runId }) => getImportReview(actor, officeSlug, runId),
  }),
  queryRow({
    query: 'listImports',
    gives: 'one',
    run: (actor, { officeSlug }) => listImports(actor, officeSlug),
  }),
  queryRow({
    query: 'getImportingOffice',
    gives: 'one',
    run: (actor, { officeSlug }) => getImportingOffice(actor, officeSlug),
  }),
  queryRow({
    query: 'getBatch',
    gives: 'list',
    run: async (actor) => {
      const answer = await startBatch(actor, { files: [{ name: fileName, bytes }] })
      return answer.ok ? getBatch(actor, answer.batchId) : answer
    },
  }),
  queryRow({ query: 'listBatches', gives: 'list', run: (actor) => listBatches(actor) }),
]
