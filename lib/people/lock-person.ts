// A person is changed only by who looks after all of them: every grant in force lies within the actor's own.
import 'server-only'
import type { Actor, Role } from '@/lib/access/actor'
import { requireSomewhere } from '@/lib/access/authorise'
import { ForbiddenError, NotFoundError } from '@/lib/access/errors'
import { personScope, placedScope } from '@/lib/access/person-scope'
import type { Transaction } from '@/lib/db/transaction'

export interface LockedPerson {
  id: string
  name: string
  email: string
  locale: 'bn' | 'en'
  deactivatedAt: Date | null
}

/**
 * The person, locked until the transaction ends, together with every other change to people: so the last
 * administrator cannot be removed twice at once.
 * @throws NotFoundError when the person holds nothing within the actor's grants; ForbiddenError when they hold
 *   something outside of them, or the actor manages nobody
 */
export async function lockPerson(
  tx: Transaction,
  actor: Actor,
  personId: string,
): Promise<LockedPerson> {
  const person = await lockVisiblePerson(tx, actor, personId)
  const beyond = await tx.grant.count({
    where: {
      userId: person.id,
      endedAt: person.deactivatedAt,
      NOT: { id: { in: await listGrantsWithin(tx, actor, person.id) } },
    },
  })
  if (beyond > 0) throw new ForbiddenError('person:manage')
  return person
}

/** The same for what concerns one grant alone: the others of the person may lie elsewhere. */
export async function lockVisiblePerson(
  tx: Transaction,
  actor: Actor,
  personId: string,
): Promise<LockedPerson> {
  requireSomewhere(actor, 'person:manage')
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('people'))`
  const person = await tx.user.findFirst({
    where: { id: personId, AND: [personScope(actor)] },
    select: { id: true, name: true, email: true, language: true, deactivatedAt: true },
  })
  if (!person) throw new NotFoundError(`person ${personId}`)
  const { language, ...rest } = person
  return { ...rest, locale: language === 'EN' ? 'en' : 'bn' }
}

/** Whether nobody would administer the whole country any more without these grants. */
export async function isLastAdministrator(
  tx: Transaction,
  going: { userId: string } | { id: string },
): Promise<boolean> {
  const nationwide = {
    role: 'ADMINISTRATOR',
    areaId: null,
    departmentId: null,
    endedAt: null,
    user: { deactivatedAt: null },
  } as const
  const affected = await tx.grant.count({ where: { ...nationwide, AND: [going] } })
  if (affected === 0) return false
  return (await tx.grant.count({ where: { ...nationwide, NOT: going } })) === 0
}

/** A grant as the trail shows it. */
export function describeGrant(grant: {
  role: string
  areaId: string | null
  managesOffices: boolean
  department: { slug: string } | null
}) {
  return {
    role: grant.role.toLowerCase() as Role,
    areaId: grant.areaId,
    departmentSlug: grant.department?.slug ?? null,
    managesOffices: grant.managesOffices,
  }
}

async function listGrantsWithin(tx: Transaction, actor: Actor, userId: string): Promise<string[]> {
  const grants = await tx.grant.findMany({
    where: { userId, AND: [placedScope(actor)] },
    select: { id: true },
  })
  return grants.map(({ id }) => id)
}
