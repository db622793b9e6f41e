import { attachForm } from '@/lib/form-files/commands/attach-form'
import { removeForm } from '@/lib/form-files/commands/remove-form'
import { pdfFile } from '@/tests/factories/form-file'
import { type AnyRow, editors, row } from '../table'

const place = { serviceSlug: 'ict-training', document: 0, revision: 999 }

export const rows: AnyRow[] = [
  row({
    command: 'attachForm',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) => attachForm(actor, { officeSlug, ...place }, pdfFile()),
  }),
  row({
    command: 'removeForm',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) => removeForm(actor, { officeSlug, ...place }),
  }),
]
