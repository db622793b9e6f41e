import { applyBulkEdit } from '@/lib/bulk-edits/commands/apply-bulk-edit'
import { undoBulkEdit } from '@/lib/bulk-edits/commands/undo-bulk-edit'
import { db } from '@/lib/db/client'
import { applyTranslation } from '@/lib/translations/commands/apply-translation'
import { givenBulkEdit } from '@/tests/factories/bulk-edit'
import { givenStandard } from '@/tests/factories/catalogue'
import { type AnyRow, editors, type Place, row } from '../table'

const firstService = ({ officeId }: Place) =>
  db.service.findFirstOrThrow({ where: { officeId }, select: { id: true } })

export const rows: AnyRow[] = [
  row({
    command: 'applyBulkEdit',
    of: 'office',
    roles: editors,
    prepare: async (place) => ({
      service: await firstService(place),
      standardSlug: await givenStandard(),
    }),
    run: (actor, _, { service, standardSlug }) =>
      applyBulkEdit(actor, {
        value: { standardSlug, field: 'fee', bn: '২০ টাকা' },
        picks: [`${service.id}.x`],
      }),
  }),
  row({
    command: 'undoBulkEdit',
    of: 'office',
    roles: editors,
    prepare: ({ officeId }) => givenBulkEdit(officeId),
    run: (actor, _, id) => undoBulkEdit(actor, { id }),
  }),
  row({
    command: 'applyTranslation',
    of: 'office',
    roles: editors,
    run: (actor, { officeId }) =>
      applyTranslation(actor, {
        source: 'bn',
        text: 'x',
        translation: 'y',
        picks: [`${officeId}|vision|x`],
      }),
  }),
]
