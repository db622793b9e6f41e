import 'server-only'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import { isSlug } from '@/lib/offices/slug'
import type { Scope, ScopeNames } from '../table-view'

/** What the area and the department of a scope are called; absent where unknown. */
export async function findScopeNames({ area: id, department: slug }: Scope): Promise<ScopeNames> {
  const [area, department] = await Promise.all([
    id && isSlug(id)
      ? db.area.findUnique({
          where: { id },
          select: { id: true, level: true, nameBn: true, nameEn: true },
        })
      : null,
    slug && isSlug(slug)
      ? db.department.findUnique({ where: { slug }, select: { nameBn: true, nameEn: true } })
      : null,
  ])
  return {
    ...(area && { area }),
    ...(department && { department: officialPair(department.nameBn, department.nameEn) }),
  }
}
