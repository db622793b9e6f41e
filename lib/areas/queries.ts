import 'server-only'
import { compareBangla } from '@/lib/bangla/collation'
import { db } from '@/lib/db/client'
import { listOffices } from '@/lib/offices/queries/list-offices'
import { isSlug } from '@/lib/offices/slug'
import type { AreaName } from '@/lib/charters/published-charter'
import type { AreaListEntry, AreaView } from './area-view'

const areaColumns = { id: true, level: true, nameBn: true, nameEn: true } as const
const parentOf = { select: { ...areaColumns, parent: { select: areaColumns } } } as const
/** The column of Office that names an area of each level. */
const columns = { DIVISION: 'divisionId', DISTRICT: 'districtId', UPAZILA: 'upazilaId' } as const

/** The eight divisions, by their Bangla names, with how many offices in service each has. */
export async function listDivisions(): Promise<AreaListEntry[]> {
  const divisions = await db.area.findMany({ where: { level: 'DIVISION' }, select: areaColumns })
  return withOfficeCounts(divisions)
}

/**
 * An area with the areas above it, the areas in it and its own offices, a page of them at a time;
 * null for an unknown id.
 * @example await findArea('lohagara.narail')
 */
export async function findArea(
  id: string,
  page: { after?: string; locale?: 'bn' | 'en' } = {},
): Promise<AreaView | null> {
  if (!isSlug(id)) return null
  const area = await db.area.findUnique({
    where: { id },
    select: {
      ...areaColumns,
      isoCode: true,
      parent: parentOf,
      children: { select: areaColumns },
    },
  })
  if (!area) return null
  const { parent, children, isoCode, ...name } = area
  const [counted, offices] = await Promise.all([
    withOfficeCounts(children),
    listOffices({ areaId: id, directly: true, ...page }),
  ])
  return {
    ...name,
    ...(isoCode && { isoCode }),
    parents: toParents(parent),
    children: counted,
    offices,
  }
}

function toParents(parent: (AreaName & { parent: AreaName | null }) | null): AreaName[] {
  if (!parent) return []
  const { parent: grandparent, ...own } = parent
  return grandparent ? [grandparent, own] : [own]
}

async function withOfficeCounts(areas: AreaName[]): Promise<AreaListEntry[]> {
  const level = areas[0]?.level
  if (!level) return []
  const column = columns[level]
  const counts = await db.office.groupBy({
    by: [column],
    where: { state: 'ACTIVE', [column]: { in: areas.map(({ id }) => id) } },
    _count: { _all: true },
  })
  const byArea = new Map(counts.map((row) => [row[column], row._count._all]))
  return areas
    .map((area) => ({ ...area, officeCount: byArea.get(area.id) ?? 0 }))
    .sort((a, b) => compareBangla(a.nameBn, b.nameBn))
}
