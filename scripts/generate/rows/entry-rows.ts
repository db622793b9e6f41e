// A generated office and its services as the search by name finds them.
import { entryKey } from '@/lib/search/words'
import type { ServiceDraft } from '@/lib/charters/schema'
import type { OfficePlan } from '../plan/plan-office'
import type { IdOf } from '../seed/ids'
import type { Lines } from '../write/tables'
import { addLine } from './lines'
import type { OfficeIds } from './office-ids'
import { nameOf } from './snapshot'

type Name = string | null | undefined

export function addEntries(
  lines: Lines,
  idOf: IdOf,
  plan: OfficePlan,
  ids: OfficeIds,
  services: readonly ServiceDraft[],
): void {
  const { office, place } = plan
  const around = office.areas.flatMap(({ nameBn, nameEn }) => [nameBn, nameEn]).join(' ')
  const add = (nth: number, serviceId: string | null, titleBn: Name, titleEn: Name) =>
    addLine(lines, 'SearchEntry', {
      ...{ id: idOf('entry', place, nth), officeId: ids.office, serviceId },
      kind: serviceId === null ? 'OFFICE' : 'SERVICE',
      ...{ titleBn, titleEn, key: keyOf(titleBn, titleEn, around) },
    })
  const name = nameOf(office)
  add(0, null, name.bn, name.en)
  for (const [position, { nameBn, nameEn }] of services.entries()) {
    add(position + 1, ids.serviceOf(position), nameBn, nameEn)
  }
}

/** Titles and places are few and come again and again. */
const known = new Map<string, string>()

function keyOf(...lines: Name[]): string {
  const name = JSON.stringify(lines)
  const key = known.get(name) ?? entryKey(lines)
  if (known.size < 100_000) known.set(name, key)
  return key
}
