import { randomUUID } from 'node:crypto'
import { removeComparison } from '@/lib/audit/comparison/commands/remove-comparison'
import { renameComparison } from '@/lib/audit/comparison/commands/rename-comparison'
import { saveComparison } from '@/lib/audit/comparison/commands/save-comparison'
import { db } from '@/lib/db/client'
import { unwatchOffice } from '@/lib/watches/commands/unwatch-office'
import { watchOffice } from '@/lib/watches/commands/watch-office'
import { type AnyRow, everyone, row } from '../table'

/** The account of an actor of the table, for rows that are a person's own. */
export async function givenAccount(id: string): Promise<void> {
  await db.user.createMany({
    data: [{ id, name: id, email: `${id}@table.example` }],
    skipDuplicates: true,
  })
}

const address = '/compare/offices/doict.lohagara.narail@1/doict.kachua.bagerhat@1'
const accounts = () => Promise.all([...everyone, 'nobody'].map(givenAccount))

export const rows: AnyRow[] = [
  row({
    command: 'saveComparison',
    of: 'oneself',
    roles: everyone,
    prepare: accounts,
    run: (actor) => saveComparison(actor, { name: 'Narail and Bagerhat', address }),
  }),
  row({
    command: 'renameComparison',
    of: 'oneself',
    roles: everyone,
    run: (actor) => renameComparison(actor, { comparisonId: randomUUID(), name: 'Both' }),
  }),
  row({
    command: 'removeComparison',
    of: 'oneself',
    roles: everyone,
    run: (actor) => removeComparison(actor, { comparisonId: randomUUID() }),
  }),
  row({
    command: 'watchOffice',
    of: 'office',
    roles: everyone,
    prepare: accounts,
    run: (actor, { officeSlug }) => watchOffice(actor, { officeSlug }),
  }),
  row({
    command: 'unwatchOffice',
    of: 'office',
    roles: everyone,
    run: (actor, { officeSlug }) => unwatchOffice(actor, { officeSlug }),
  }),
]
