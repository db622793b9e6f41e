// The people, grants and invitations an actor may look after: those within the actor's own grants.
import type { Prisma } from '@/lib/db/generated/client'
import type { Actor, Grant } from './actor'
import { grantsFor } from './policy'

/** What has an area and a department of its own: a grant or an invitation. */
interface Placed {
  area?: Prisma.AreaWhereInput
  department?: Prisma.DepartmentWhereInput
}

/** Grants and invitations within one of the actor's; none for who manages nobody, all for the whole country. */
export function placedScope(actor: Actor): { OR?: { AND: Placed[] }[]; id?: { in: string[] } } {
  const grants = grantsFor(actor, 'person:manage')
  if (grants.length === 0) return { id: { in: [] } }
  if (grants.some((grant) => conditionsOf(grant).length === 0)) return {}
  return { OR: grants.map((grant) => ({ AND: conditionsOf(grant) })) }
}

/** Whether the actor looks after everyone, also those without any grant. */
export function managesEveryone(actor: Actor): boolean {
  return grantsFor(actor, 'person:manage').some((grant) => conditionsOf(grant).length === 0)
}

/** People who hold a grant within the actor's, or held one when they were deactivated. */
export function personScope(actor: Actor): Prisma.UserWhereInput {
  if (managesEveryone(actor)) return {}
  if (grantsFor(actor, 'person:manage').length === 0) return { id: { in: [] } }
  const within = placedScope(actor)
  return {
    OR: [
      { grants: { some: { endedAt: null, AND: [within] } } },
      { deactivatedAt: { not: null }, grants: { some: { AND: [within] } } },
    ],
  }
}

function conditionsOf({ areaId, departmentSlug }: Grant): Placed[] {
  return [
    ...(areaId === undefined ? [] : [{ area: { OR: withinArea(areaId) } }]),
    ...(departmentSlug === undefined ? [] : [{ department: { slug: departmentSlug } }]),
  ]
}

/** The area, and those one or two levels below it. */
function withinArea(id: string): Prisma.AreaWhereInput[] {
  return [{ id }, { parentId: id }, { parent: { parentId: id } }]
}
