import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { grantsFor } from '@/lib/access/policy'
import { compareBangla } from '@/lib/bangla/collation'
import type { AreaName } from '@/lib/charters/published-charter'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { Bilingual } from '@/lib/i18n/bilingual'

export interface Grantable {
  /** Divisions, then their districts and upazilas, each below its own. */
  areas: (AreaName & { parentId?: string })[]
  departments: { slug: string; name: Bilingual }[]
  /** May give a role over every area, over every department. */
  everyArea: boolean
  everyDepartment: boolean
}

/** The areas and departments an administrator may choose from when giving a role; nothing for others. */
export async function listGrantable(actor: Actor): Promise<Grantable> {
  const grants = grantsFor(actor, 'person:manage')
  const everyArea = grants.some(({ areaId }) => areaId === undefined)
  const everyDepartment = grants.some(({ departmentSlug }) => departmentSlug === undefined)
  const [areas, departments] = await Promise.all([
    db.area.findMany({
      where: everyArea ? {} : { OR: grants.flatMap(({ areaId }) => within(areaId)) },
      select: { id: true, level: true, nameBn: true, nameEn: true, parentId: true },
    }),
    db.department.findMany({
      where: everyDepartment
        ? {}
        : { slug: { in: grants.flatMap(({ departmentSlug }) => departmentSlug ?? []) } },
      select: { slug: true, nameBn: true, nameEn: true },
    }),
  ])
  return {
    areas: areas.map(({ parentId, ...area }) => ({ ...area, ...(parentId && { parentId }) })),
    departments: departments
      .sort((a, b) => compareBangla(a.nameBn, b.nameBn))
      .map(({ slug, nameBn, nameEn }) => ({ slug, name: officialPair(nameBn, nameEn) })),
    everyArea,
    everyDepartment,
  }
}

function within(id: string | undefined): Prisma.AreaWhereInput[] {
  return id === undefined ? [] : [{ id }, { parentId: id }, { parent: { parentId: id } }]
}
