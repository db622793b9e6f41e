import 'server-only'
import type { Actor, PersonActor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { can, type Place } from '@/lib/access/policy'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import type { AreaName } from '@/lib/charters/published-charter'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { MovePreview, PlaceView } from '../views/move-preview'
import { areasSelect, toAreas } from '../views/office-header'
import { findPlaces, findSurroundings, isAbove } from '../places'
import { type OfficePlaceInput, officePlaceSchema } from '../schema'

/**
 * What a move would change, in places and people, without moving. For administrators of the office; refuses as
 * `moveOffice` does.
 */
export async function previewMove(
  actor: Actor,
  input: OfficePlaceInput,
): Promise<MovePreview | Refusal> {
  const parsed = officePlaceSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, areaId, departmentSlug, level, parentSlug } = parsed.data
  const { id } = await getAuthorisedOffice(db, actor, 'office:move', officeSlug)
  const places = await findPlaces(db, areaId)
  if (!places) return invalidAt(['areaId'], 'area_unknown')
  const surroundings = await findSurroundings(db, { departmentSlug, parentSlug })
  if ('ok' in surroundings) return surroundings
  const target: Place = { areaIds: Object.values(places), departmentSlug }
  if (!can(actor, 'office:move', target)) return invalidAt(['areaId'], 'place_forbidden')
  const { departmentId, parentId } = surroundings
  if (parentId && (await isAbove(db, id, parentId))) {
    return invalidAt(['parentSlug'], 'parent_below')
  }
  const row = await db.office.findUniqueOrThrow({ where: { id }, select: placeSelect })
  const from = toPlaceView(row)
  const source = { areaIds: from.areas.map((area) => area.id), departmentSlug: row.department.slug }
  const [areas, department, parent] = await Promise.all([
    db.area.findMany({ where: { id: { in: [...target.areaIds] } } }),
    db.department.findUniqueOrThrow({ where: { id: departmentId } }),
    parentId ? db.office.findUnique({ where: { id: parentId } }) : null,
  ])
  const ordered = areas.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
  const to = { ...viewOf(department, parent), level, areas: ordered }
  return { ok: true, from, to, ...(await findEditors(source, target)) }
}

const order = ['DIVISION', 'DISTRICT', 'UPAZILA']
const names = { nameBn: true, nameEn: true } as const
const placeSelect = {
  level: true,
  department: { select: { slug: true, ...names } },
  parent: { select: names },
  ...areasSelect,
} as const

type Named = { nameBn: string | null; nameEn: string | null }

function toPlaceView(row: {
  level: string
  department: Named
  parent: Named | null
  division: AreaName | null
  district: AreaName | null
  upazila: AreaName | null
}): PlaceView {
  return { ...viewOf(row.department, row.parent), level: row.level, areas: toAreas(row) }
}

function viewOf(department: Named, parent: Named | null) {
  return {
    department: officialPair(department.nameBn, department.nameEn),
    ...(parent && { parent: officialPair(parent.nameBn, parent.nameEn) }),
  }
}

async function findEditors(source: Place, target: Place) {
  const people = await db.user.findMany({
    where: {
      deactivatedAt: null,
      grants: { some: { endedAt: null, role: 'PROGRAMMER' } },
    },
    orderBy: { name: 'asc' },
    select: {
      name: true,
      grants: {
        where: { endedAt: null, role: 'PROGRAMMER' },
        select: { areaId: true, department: { select: { slug: true } } },
      },
    },
  })
  const editors = people.map(({ name, grants }) => {
    const person = toProgrammer(grants)
    const [before, after] = [source, target].map((place) => can(person, 'charter:edit', place))
    return { name, before, after }
  })
  return {
    losing: editors.filter(({ before, after }) => before && !after).map(({ name }) => name),
    gaining: editors.filter(({ before, after }) => !before && after).map(({ name }) => name),
  }
}

function toProgrammer(
  grants: { areaId: string | null; department: { slug: string } | null }[],
): PersonActor {
  return {
    kind: 'person',
    id: '',
    name: '',
    grants: grants.map(({ areaId, department }) => ({
      role: 'programmer',
      ...(areaId && { areaId }),
      ...(department && { departmentSlug: department.slug }),
    })),
  }
}
