// The names of districts and upazilas, by which a charter copied from another office gives itself away.
import 'server-only'
import type { RuleContext } from '@/lib/audit/rule'
import { matchKey } from '@/lib/bangla/match-key'
import type { Transaction } from '@/lib/db/transaction'

export interface OfficeArea {
  divisionId: string | null
  districtId: string | null
  upazilaId: string | null
}

type PlacesOf = (office: OfficeArea) => RuleContext['places']

let known: PlacesOf | undefined

/** Of an office: all there are, and its own; none of one of the whole country. Areas never change while it runs. */
export async function loadPlaces(tx: Transaction): Promise<PlacesOf> {
  if (known) return known
  const select = { id: true, level: true, parentId: true, nameBn: true, nameEn: true } as const
  const areas = await tx.area.findMany({ select })
  const placesOf = indexPlaces(areas)
  // before the reference data there is nothing to remember
  if (areas.length > 0) known = placesOf
  return placesOf
}

interface AreaRow {
  id: string
  level: 'DIVISION' | 'DISTRICT' | 'UPAZILA'
  parentId: string | null
  nameBn: string
  nameEn: string
}

function indexPlaces(areas: readonly AreaRow[]): PlacesOf {
  const named = areas.filter(({ level }) => level !== 'DIVISION')
  const all = new Set(named.flatMap(keysOf))
  const byId = new Map(areas.map((area) => [area.id, area]))
  const lineOf = (area: AreaRow | undefined): string[] =>
    area ? [area.id, ...lineOf(byId.get(area.parentId ?? ''))] : []
  const made = new Map<string, ReadonlySet<string>>()
  return ({ divisionId, districtId, upazilaId }) => {
    const id = upazilaId ?? districtId ?? divisionId
    if (id === null) return undefined
    const above = new Set(lineOf(byId.get(id)))
    const own =
      made.get(id) ??
      new Set(
        named.filter((area) => above.has(area.id) || lineOf(area).includes(id)).flatMap(keysOf),
      )
    made.set(id, own)
    return { own, all }
  }
}

function keysOf({ nameBn, nameEn }: AreaRow): string[] {
  return [matchKey(nameBn), matchKey(nameEn)]
}
