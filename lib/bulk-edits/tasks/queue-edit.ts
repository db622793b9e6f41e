import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'

export interface EditToQueue {
  standardServiceId?: string
  field: string
  value: object
}

/** What was ticked in one office, as its task keeps it. */
export interface TaskToDo {
  officeId: string
  picks: object
}

/** Writes the edit down with a task for each office, which the queue does from the next seconds on. */
export async function queueEdit(
  actor: Actor,
  { value, ...edit }: EditToQueue,
  tasks: readonly TaskToDo[],
): Promise<{ ok: true; id: string; changed: number; left: number; open: number }> {
  const data = tasks.map(({ officeId, picks }) => ({ officeId, picks: toJson(picks) }))
  const { id } = await db.bulkEdit.create({
    data: {
      ...edit,
      value: toJson(value),
      ...{ createdById: actor.id, createdBy: actor.name, isOpen: true },
      tasks: { createMany: { data } },
    },
    select: { id: true },
  })
  return { ok: true, id, changed: 0, left: 0, open: tasks.length }
}

/** Without what is undefined. */
function toJson(value: object): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject
}
