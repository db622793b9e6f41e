import type { PersonActor, Role } from '@/lib/access/actor'
import { schedulePublication } from '@/lib/charters/commands/publication/schedule-publication'
import { db } from '@/lib/db/client'
import { isoDay } from '@/lib/i18n/format-day'
import { accepted } from './accepted'
import { givenDraft } from './charter'

/** Someone with a role over Narail's offices of one department. */
export function actorIn(id: string, role: Role = 'programmer', areaId = 'narail'): PersonActor {
  return { kind: 'person', id, name: id, grants: [{ role, areaId, departmentSlug: 'doict' }] }
}

export const tomorrow = () => isoDay(new Date(Date.now() + 86_400_000))

/** A new draft that is scheduled; its time has come already when `isDue`. */
export async function givenSchedule(
  officeSlug: string,
  { actor = actorIn('scheduler-person'), isDue = false } = {},
): Promise<string> {
  const revision = await givenDraft(officeSlug)
  const wish = { officeSlug, revision, reason: 'test', publishOn: tomorrow(), publishAt: '09:30' }
  const { requestId } = accepted(await schedulePublication(actor, wish))
  if (isDue) {
    const publishAt = new Date(Date.now() - 60_000)
    await db.publicationRequest.update({ where: { id: requestId }, data: { publishAt } })
  }
  return requestId
}

/** As if all that was published, and said since, had been some days earlier. */
export async function letTimePass(days: number): Promise<void> {
  await db.$executeRaw`ALTER TABLE "CharterVersion" DISABLE TRIGGER frozen`
  await db.$executeRaw`UPDATE "CharterVersion" SET "publishedAt" = "publishedAt" - ${days} * interval '1 day'
    WHERE "number" IS NOT NULL`
  await db.$executeRaw`ALTER TABLE "CharterVersion" ENABLE TRIGGER frozen`
  await db.$executeRaw`UPDATE "Confirmation" SET "confirmedOn" = "confirmedOn" - ${days}::int,
    "createdAt" = "createdAt" - ${days} * interval '1 day'`
}
