import { getBulkEdit } from '@/lib/bulk-edits/queries/get-bulk-edit'
import { listBulkEdits } from '@/lib/bulk-edits/queries/list-bulk-edits'
import { previewBulkEdit } from '@/lib/bulk-edits/queries/preview-bulk-edit'
import { givenBulkEdit } from '@/tests/factories/bulk-edit'
import { givenLinked, givenStandard } from '@/tests/factories/catalogue'
import { freshOffice, type QueryRow, queryRow } from '../table'

export const rows: QueryRow[] = [
  queryRow({
    query: 'getBulkEdit',
    gives: 'one',
    prepare: ({ officeId }) => givenBulkEdit(officeId),
    run: (actor, _, id) => getBulkEdit(actor, id),
  }),
  queryRow({
    query: 'listBulkEdits',
    gives: 'list',
    prepare: ({ officeId }) => givenBulkEdit(officeId),
    run: (actor) => listBulkEdits(actor),
  }),
  queryRow({
    query: 'previewBulkEdit',
    gives: 'list',
    prepare: async (place) => givenLinked((await freshOffice(place)).slug, await givenStandard()),
    run: (actor) => previewBulkEdit(actor, 'ict-training', 'fee', null),
  }),
]
