import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { findKeys } from '../my-offices/find-keys'
import { loadFacts } from '../my-offices/load-facts'
import type { MyOffices, MyOfficesQuery } from '../my-offices/my-office'
import { toMyOffice } from '../my-offices/to-my-office'
import { officeEntrySelect, toOfficeEntry } from '../views/office-entry'
import { writeCursor } from '../page-cursor'

const pageSize = 50

/**
 * The offices the actor may see, with what is published, in work, wrong, untranslated and due: three questions to
 * the database, however many offices there are. Read by key; an unknown cursor gives the first page.
 * @example await listMyOffices(actor, { filter: 'unconfirmed', sort: 'unconfirmed', locale: 'bn' })
 */
export async function listMyOffices(actor: Actor, query: MyOfficesQuery = {}): Promise<MyOffices> {
  const limit = query.limit ?? pageSize
  const keys = await findKeys(actor, query, limit + 1)
  const shown = keys.slice(0, limit)
  const ids = shown.map(({ id }) => id)
  const [rows, facts] = await Promise.all([
    db.office.findMany({
      where: { id: { in: ids } },
      select: { id: true, ...officeEntrySelect },
    }),
    loadFacts(ids),
  ])
  const entries = new Map(rows.map((row) => [row.id, toOfficeEntry(row)]))
  const last = shown.at(-1)
  return {
    entries: ids.flatMap((id) => {
      const [entry, known] = [entries.get(id), facts.get(id)]
      return entry && known ? [toMyOffice(actor, entry, known)] : []
    }),
    ...(keys.length > limit && last && { next: writeCursor([last.rank, last.name, last.id]) }),
  }
}
