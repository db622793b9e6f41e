import 'server-only'
import { db } from '@/lib/db/client'
import type { Transaction } from '@/lib/db/transaction'
import type { Grant } from './actor'
import type { Place } from './policy'

/**
 * An area with the areas above it, and a department, as the policy reads them; without either, the whole
 * country. Null when there is no such area or department.
 * @example await findPlace({ areaId: 'lohagara.narail' }) // { areaIds: ['lohagara.narail', 'narail', 'khulnadiv'] }
 */
export async function findPlace(
  { areaId, departmentSlug }: Pick<Grant, 'areaId' | 'departmentSlug'>,
  tx: Transaction = db,
): Promise<Place | null> {
  const areaIds: string[] = []
  for (let at = areaId; at !== undefined;) {
    const area: { id: string; parentId: string | null } | null = await tx.area.findUnique({
      where: { id: at },
      select: { id: true, parentId: true },
    })
    if (!area) return null
    areaIds.push(area.id)
    at = area.parentId ?? undefined
  }
  if (departmentSlug === undefined) return { areaIds }
  const known = await tx.department.count({ where: { slug: departmentSlug } })
  return known === 0 ? null : { areaIds, departmentSlug }
}
