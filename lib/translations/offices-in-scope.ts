import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Action } from '@/lib/access/policy'
import { officeScope } from '@/lib/access/scope'
import { db } from '@/lib/db/client'

/** More offices are not read at once: whoever has more chooses a district. */
export const maxOffices = 2_000

export interface ScopedOffices {
  ids: string[]
  /** The actor has more: a district must be chosen. */
  tooMany: boolean
}

/** The offices in service the actor may do this to, in one area when it is given. */
export async function listOfficesInScope(
  actor: Actor,
  action: Action,
  areaId?: string,
): Promise<ScopedOffices> {
  const area = areaId && {
    OR: [{ divisionId: areaId }, { districtId: areaId }, { upazilaId: areaId }],
  }
  const offices = await db.office.findMany({
    where: { state: 'ACTIVE', AND: [officeScope(actor, action), ...(area ? [area] : [])] },
    orderBy: { id: 'asc' },
    take: maxOffices + 1,
    select: { id: true },
  })
  return {
    ids: offices.slice(0, maxOffices).map(({ id }) => id),
    tooMany: offices.length > maxOffices,
  }
}
