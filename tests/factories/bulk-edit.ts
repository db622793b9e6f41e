import { commandLineActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'

/** A change in one office, as if it had been made; its id. */
export async function givenBulkEdit(officeId: string): Promise<string> {
  const { id } = await db.bulkEdit.create({
    data: {
      field: 'translation',
      value: { source: 'bn', text: 'x', translation: 'y' },
      createdById: commandLineActor.id,
      createdBy: commandLineActor.name,
      changes: { create: { officeId, before: { places: [] }, after: { target: 'y' } } },
    },
    select: { id: true },
  })
  return id
}
