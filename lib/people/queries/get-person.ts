import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { personScope, placedScope } from '@/lib/access/person-scope'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { grantSelect, toGrant } from '../grant-row'
import type { PersonGrant, PersonView } from '../person-view'

/**
 * A person with grants, sessions and last sign-in, for administrators within whose area and department they
 * hold (or held, when deactivated) a grant.
 * @throws NotFoundError
 */
export async function getPerson(actor: Actor, id: string): Promise<PersonView> {
  const row = await db.user.findFirst({
    where: { id, AND: [personScope(actor)] },
    select: personSelect,
  })
  if (!row) throw new NotFoundError(`person ${id}`)
  const [mine, sessions, lastSeen] = await Promise.all([
    db.grant.findMany({ where: { userId: id, AND: [placedScope(actor)] }, select: { id: true } }),
    db.session.count({ where: { userId: id, expiresAt: { gt: new Date() } } }),
    findLastSeen(id),
  ])
  const ownIds = new Set(mine.map((grant) => grant.id))
  const { name, email, sample, createdAt, deactivatedAt } = row
  const grants = row.grants.map((grant) => toPersonGrant(grant, ownIds.has(grant.id)))
  const held = row.grants.filter(({ endedAt }) => endedAt?.getTime() === deactivatedAt?.getTime())
  return {
    ...{ id, name, email, sample, createdAt, sessions },
    hasSecondFactor: row.twoFactorEnabled,
    ...(lastSeen && { lastSeen }),
    ...(deactivatedAt && { deactivatedAt }),
    grants: grants.toSorted((a, b) => Number(Boolean(a.endedAt)) - Number(Boolean(b.endedAt))),
    isMine: held.every((grant) => ownIds.has(grant.id)),
    isSelf: actor.id === id,
  }
}

const personSelect = {
  id: true,
  name: true,
  email: true,
  sample: true,
  twoFactorEnabled: true,
  deactivatedAt: true,
  createdAt: true,
  grants: {
    select: { ...grantSelect, id: true, createdAt: true, createdBy: true, endedAt: true },
    orderBy: { createdAt: 'desc' },
  },
} as const satisfies Prisma.UserSelect

type GrantRow = Prisma.UserGetPayload<{ select: typeof personSelect }>['grants'][number]

function toPersonGrant(row: GrantRow, isMine: boolean): PersonGrant {
  const { id, createdAt, createdBy, endedAt } = row
  return {
    ...toGrant(row),
    ...{ id, isMine, since: createdAt, givenBy: createdBy },
    ...(endedAt && { endedAt }),
  }
}

/** When they last signed in, or last did something: a session leaves no trace once it ended. */
async function findLastSeen(id: string): Promise<Date | null> {
  const [session, event] = await Promise.all([
    db.session.findFirst({
      where: { userId: id },
      orderBy: { createdAt: 'desc' },
      select: { createdAt: true },
    }),
    db.activityEvent.findFirst({
      where: { actorKind: 'person', actorId: id },
      orderBy: { at: 'desc' },
      select: { at: true },
    }),
  ])
  const moments = [session?.createdAt, event?.at].filter((at) => at !== undefined)
  return moments.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null
}
