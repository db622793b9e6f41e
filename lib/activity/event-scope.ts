// Which events an actor may read, as SQL on the row `e` of ActivityEvent.
import type { Actor } from '@/lib/access/actor'
import { managesEveryone } from '@/lib/access/person-scope'
import { can, wholeCountry } from '@/lib/access/policy'
import { officeScopeSql } from '@/lib/access/scope-sql'
import { Prisma } from '@/lib/db/generated/client'

/** Events about accounts: for administrators alone. */
const ofPeople = Prisma.sql`e."recordType" IN ('person', 'invitation')`

/**
 * Events of the offices the actor may read; those of no office for who reads the whole country, but of people
 * for its administrators alone; and always what the actor did without an office.
 */
export function eventScopeSql(actor: Actor): Prisma.Sql {
  const readsAll = can(actor, 'activity:read', wholeCountry)
  const ofOffices = readsAll
    ? Prisma.sql`e."officeId" IS NOT NULL`
    : Prisma.sql`e."officeId" IN (
        SELECT o."id" FROM "Office" o WHERE ${officeScopeSql(actor, 'activity:read')})`
  const own = Prisma.sql`(e."officeId" IS NULL AND e."actorId" = ${actor.id})`
  const others = readsAll ? [withoutOffice(actor)] : []
  return Prisma.sql`(${Prisma.join([ofOffices, own, ...others], ' OR ')})`
}

function withoutOffice(actor: Actor): Prisma.Sql {
  if (managesEveryone(actor)) return Prisma.sql`e."officeId" IS NULL`
  return Prisma.sql`(e."officeId" IS NULL AND NOT ${ofPeople})`
}
