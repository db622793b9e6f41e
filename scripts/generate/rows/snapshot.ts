// What a version of a generated office freezes, as JSON; what all offices of a department have in it is written once.
import type { Snapshot } from '@/lib/charters/snapshot'
import { officialPair } from '@/lib/charters/translations'
import { superior } from '../country/charter-words'
import type { OfficePlan } from '../plan/plan-office'
import type { GeneratedOffice } from '../country/hierarchy'
import type { OfficeIds } from './office-ids'
import { freezeOfficer } from './post-rows'

/** The parts of a snapshot that the offices of a department share, as JSON. */
export interface SharedSnapshot {
  standardServices: string
  pillars: string
}

export function writeSnapshot(
  plan: OfficePlan,
  ids: OfficeIds,
  day: string,
  shared: SharedSnapshot,
): string {
  const parts = {
    office: JSON.stringify(headerOf(plan, ids)),
    officers: JSON.stringify(officersOf(plan, ids, day)),
    ...shared,
    ...{ childOffices: '[]', strategies: '[]' },
  }
  return `{${Object.entries(parts)
    .map(([name, json]) => `"${name}":${json}`)
    .join(',')}}`
}

/** @example nameOf(office).en // 'Department of Fisheries, Narail' */
export function nameOf({ department, placeBn, placeEn }: GeneratedOffice) {
  return { bn: `${department.bn}, ${placeBn}`, en: `${department.en}, ${placeEn}` }
}

function headerOf({ office, parent }: OfficePlan, ids: OfficeIds): Snapshot['office'] {
  const { department, slug, level, areas } = office
  const name = nameOf(office)
  const none = officialPair(null, null)
  return {
    ...{ id: ids.office, slug, level, state: 'ACTIVE', areas, sample: true },
    name: officialPair(name.bn, name.en),
    department: {
      slug: department.slug,
      name: officialPair(department.bn, department.en),
      ministry: none,
    },
    ...{ address: none, openingHours: none, phones: [] },
    ...{ emails: [emailOf(office)], hosts: [`${slug}.gov.bd`] },
    ...(parent && { parent: { slug: parent.office.slug, name: pairOf(parent.office) } }),
  }
}

export function emailOf({ slug }: GeneratedOffice): string {
  return `office@${slug}.sample.gov.bd`
}

function pairOf(office: GeneratedOffice) {
  const { bn, en } = nameOf(office)
  return officialPair(bn, en)
}

function officersOf(plan: OfficePlan, ids: OfficeIds, day: string): Snapshot['officers'] {
  const own = ids.posts.map((id, position) => freezeOfficer(plan, position, id, day, plan))
  const above = ids.postOf(superior)
  const all = plan.parent && above ? [...own, freezeOfficer(plan.parent, 0, above, day, plan)] : own
  return Object.fromEntries(all.map((officer) => [officer.postId, officer]))
}
