import 'server-only'
import type { Actor, Grant } from '@/lib/access/actor'
import { ForbiddenError } from '@/lib/access/errors'
import { findPlace } from '@/lib/access/find-place'
import { can, wholeCountry } from '@/lib/access/policy'
import { invalidAt, type Refusal } from '@/lib/charters/issue'
import type { Transaction } from '@/lib/db/transaction'

interface Wanted extends Omit<Grant, 'areaId' | 'departmentSlug'> {
  areaId?: string
  departmentSlug?: string
}

/** The columns of a grant or an invitation. */
export interface GrantColumns {
  role: 'ADMINISTRATOR' | 'PROGRAMMER' | 'AUDITOR'
  areaId: string | null
  departmentId: string | null
  managesOffices: boolean
}

/**
 * The columns of a grant the actor may give: nobody gives more than they have.
 * Refuses with `invalid` (`area_unknown`, `department_unknown`).
 * @throws ForbiddenError when the place lies outside the actor's own
 */
export async function authoriseGrant(
  tx: Transaction,
  actor: Actor,
  { role, areaId, departmentSlug, managesOffices }: Wanted,
): Promise<GrantColumns | Refusal> {
  const place = await findPlace({ areaId, departmentSlug }, tx)
  // what does not exist is told only to who may do it anywhere
  if (!can(actor, 'person:manage', place ?? wholeCountry)) throw new ForbiddenError('person:manage')
  const area = areaId === undefined ? null : await tx.area.findUnique({ where: { id: areaId } })
  if (areaId !== undefined && !area) return invalidAt(['areaId'], 'area_unknown')
  const department =
    departmentSlug === undefined
      ? null
      : await tx.department.findUnique({ where: { slug: departmentSlug }, select: { id: true } })
  if (departmentSlug !== undefined && !department) {
    return invalidAt(['departmentSlug'], 'department_unknown')
  }
  return {
    role: role.toUpperCase() as GrantColumns['role'],
    areaId: area?.id ?? null,
    departmentId: department?.id ?? null,
    managesOffices: role === 'programmer' && managesOffices === true,
  }
}
