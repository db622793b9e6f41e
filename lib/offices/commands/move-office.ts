import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { can } from '@/lib/access/policy'
import { recordEvent } from '@/lib/activity/record-event'
import { refreshFigures } from '@/lib/audit/figures/refresh-figures'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { refreshEntries } from '@/lib/search/refresh-entries'
import { announceOffice } from '../writing/announce-office'
import { lockOffice, type LockedOffice } from '../writing/lock-office'
import { findPlaces, findSurroundings, isAbove } from '../places'
import { type OfficePlaceInput, officePlaceSchema } from '../schema'

/**
 * Moves an office to another area, department, level or office above. Who may edit it follows; its address does
 * not change by it. For administrators of both places. Refuses with `invalid` (`area_unknown`,
 * `department_unknown`, `parent_unknown`, `parent_below`, `place_forbidden`) and `stale_revision`; throws when
 * forbidden or not found.
 */
export async function moveOffice(
  actor: Actor,
  input: OfficePlaceInput,
): Promise<{ ok: true } | Refusal> {
  const parsed = officePlaceSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  return inTransaction(async (tx) => {
    const locked = await lockOffice(tx, actor, 'office:move', parsed.data)
    if (!locked.ok) return locked
    const { office } = locked
    const target = await findTarget(tx, actor, office.id, parsed.data)
    if ('ok' in target) return target
    await announceOffice(tx, office.id)
    await tx.office.update({ where: { id: office.id }, data: target })
    await refreshEntries(tx, office.id)
    const { departmentSlug, level, areaId = null, parentSlug = null } = parsed.data
    await recordEvent(tx, actor, {
      action: 'office:move',
      recordType: 'office',
      recordId: office.id,
      officeId: office.id,
      before: placeOf(office),
      after: { departmentSlug, level, areaId, parentSlug },
    })
    await refreshFigures(tx, [office.id])
    await announceOffice(tx, office.id)
    return { ok: true }
  })
}

async function findTarget(
  tx: Transaction,
  actor: Actor,
  id: string,
  { areaId, departmentSlug, parentSlug, level }: z.output<typeof officePlaceSchema>,
) {
  const places = await findPlaces(tx, areaId)
  if (!places) return invalidAt(['areaId'], 'area_unknown')
  const surroundings = await findSurroundings(tx, { departmentSlug, parentSlug })
  if ('ok' in surroundings) return surroundings
  const target = { areaIds: Object.values(places), departmentSlug }
  if (!can(actor, 'office:move', target)) return invalidAt(['areaId'], 'place_forbidden')
  const { departmentId, parentId = null } = surroundings
  if (parentId && (await isAbove(tx, id, parentId)))
    return invalidAt(['parentSlug'], 'parent_below')
  const { divisionId = null, districtId = null, upazilaId = null } = places
  return { level, departmentId, parentId, divisionId, districtId, upazilaId }
}

function placeOf(office: LockedOffice) {
  return {
    departmentSlug: office.department.slug,
    level: office.level,
    areaId: office.upazilaId ?? office.districtId ?? office.divisionId,
    parentSlug: office.parent?.slug ?? null,
  }
}
