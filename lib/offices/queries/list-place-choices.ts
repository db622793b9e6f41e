import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type Action, grantsFor } from '@/lib/access/policy'
import { compareBangla } from '@/lib/bangla/collation'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { AreaChoice, PlaceChoices } from '../views/place-choices'

/** Where the actor may do this to an office: no department and no area when nowhere. */
export async function listPlaceChoices(actor: Actor, action: Action): Promise<PlaceChoices> {
  const grants = grantsFor(actor, action)
  if (grants.length === 0) return { areas: [], departments: [], isNationwide: false }
  const isNationwide = grants.some(({ areaId }) => areaId === undefined)
  const hasAll = grants.some(({ departmentSlug }) => departmentSlug === undefined)
  const slugs = grants.flatMap(({ departmentSlug }) => departmentSlug ?? [])
  const [areas, departments] = await Promise.all([
    db.area.findMany({
      select: { id: true, level: true, nameBn: true, nameEn: true, parentId: true },
    }),
    db.department.findMany({
      where: hasAll ? {} : { slug: { in: slugs } },
      select: { slug: true, nameBn: true, nameEn: true },
    }),
  ])
  const choices = areas.map(({ parentId, ...area }) => ({ ...area, ...(parentId && { parentId }) }))
  const granted = new Set(grants.flatMap(({ areaId }) => areaId ?? []))
  return {
    areas: inOrder(choices).filter((area) => isNationwide || isWithin(area, granted, choices)),
    departments: departments
      .map(({ slug, nameBn, nameEn }) => ({ slug, name: officialPair(nameBn, nameEn) }))
      .sort((a, b) => compareBangla(a.name.bn ?? a.slug, b.name.bn ?? b.slug)),
    isNationwide,
  }
}

function inOrder(areas: readonly AreaChoice[], parentId?: string): AreaChoice[] {
  return areas
    .filter((area) => area.parentId === parentId)
    .sort((a, b) => compareBangla(a.nameBn, b.nameBn))
    .flatMap((area) => [area, ...inOrder(areas, area.id)])
}

function isWithin(
  area: AreaChoice,
  granted: ReadonlySet<string>,
  areas: readonly AreaChoice[],
): boolean {
  if (granted.has(area.id)) return true
  const parent = areas.find(({ id }) => id === area.parentId)
  return parent !== undefined && isWithin(parent, granted, areas)
}
