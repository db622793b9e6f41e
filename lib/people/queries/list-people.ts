import 'server-only'
import { normalise } from '@/lib/bangla/normalise'
import type { Actor, Role } from '@/lib/access/actor'
import { personScope } from '@/lib/access/person-scope'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { readCursor, writeCursor } from '@/lib/offices/page-cursor'
import type { Page } from '@/lib/offices/views/office-view'
import { grantSelect, toGrant } from '../grant-row'
import type { PersonEntry } from '../person-view'

const pageSize = 50

export interface PeopleFilter {
  /** Part of the name or of the address. */
  q?: string
  role?: Role
  /** Those who left instead of those who are here. */
  deactivated?: boolean
  after?: string
  limit?: number
}

/**
 * The people within the actor's area and department, by name, read by key. For administrators; others get none.
 * @example await listPeople(actor, { q: 'নাসরিন', role: 'programmer' })
 */
export async function listPeople(
  actor: Actor,
  filter: PeopleFilter = {},
): Promise<Page<PersonEntry>> {
  const limit = filter.limit ?? pageSize
  const rows = await db.user.findMany({
    where: { AND: [personScope(actor), ...conditionsOf(filter)] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: limit + 1,
    select: personSelect,
  })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    entries: shown.map(toEntry),
    ...(rows.length > limit && last && { next: writeCursor([last.name, last.id]) }),
  }
}

function conditionsOf({ q, role, deactivated, after }: PeopleFilter): Prisma.UserWhereInput[] {
  const part = normalise(q ?? '').trim()
  const inForce = deactivated ? {} : { endedAt: null }
  const cursor = readCursor(after, 2)
  const [name = '', id = ''] = cursor ?? []
  return [
    { deactivatedAt: deactivated ? { not: null } : null },
    ...(part ? [{ OR: [{ name: containing(part) }, { email: containing(part) }] }] : []),
    ...(role ? [{ grants: { some: { role: toRole(role), ...inForce } } }] : []),
    ...(cursor ? [{ OR: [{ name: { gt: name } }, { name, id: { gt: id } }] }] : []),
  ]
}

function containing(part: string) {
  return { contains: part, mode: Prisma.QueryMode.insensitive }
}

function toRole(role: Role) {
  return role.toUpperCase() as 'ADMINISTRATOR' | 'PROGRAMMER' | 'AUDITOR'
}

const personSelect = {
  id: true,
  name: true,
  email: true,
  twoFactorEnabled: true,
  deactivatedAt: true,
  sample: true,
  grants: { where: { endedAt: null }, select: grantSelect, orderBy: { createdAt: 'asc' } },
  sessions: { select: { createdAt: true }, orderBy: { createdAt: 'desc' }, take: 1 },
} as const satisfies Prisma.UserSelect

function toEntry(row: Prisma.UserGetPayload<{ select: typeof personSelect }>): PersonEntry {
  const { id, name, email, sample, deactivatedAt, sessions, grants } = row
  return {
    ...{ id, name, email, sample },
    grants: grants.map(toGrant),
    hasSecondFactor: row.twoFactorEnabled,
    ...(sessions[0] && { lastSeen: sessions[0].createdAt }),
    ...(deactivatedAt && { deactivatedAt }),
  }
}
