import { applyImport } from '@/lib/imports/apply'
import { importReport } from '@/tests/factories/report'
import { type AnyRow, editors, row } from '../table'

export const rows: AnyRow[] = [
  row({
    command: 'applyImport',
    of: 'office',
    roles: editors,
    run: (actor, { officeSlug }) =>
      applyImport(actor, {
        officeSlug,
        report: importReport(),
        file: { name: 'x.txt', hash: 'x', format: 'text' },
      }),
  }),
]
