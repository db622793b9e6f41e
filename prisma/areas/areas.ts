// All areas as rows of the table Area, parents before children.
// Invariant: ids are unique and lasting; every district has its division, every upazila its district.
import { matchKey } from '@/lib/bangla/match-key'
import type { DistrictRecord, DivisionRecord, UpazilaRecord } from './area-records'
import barishal from './divisions/barishaldiv.json' with { type: 'json' }
import chattogram from './divisions/chattogramdiv.json' with { type: 'json' }
import dhaka from './divisions/dhakadiv.json' with { type: 'json' }
import khulna from './divisions/khulnadiv.json' with { type: 'json' }
import mymensingh from './divisions/mymensinghdiv.json' with { type: 'json' }
import rajshahi from './divisions/rajshahidiv.json' with { type: 'json' }
import rangpur from './divisions/rangpurdiv.json' with { type: 'json' }
import sylhet from './divisions/sylhetdiv.json' with { type: 'json' }

export interface AreaRow {
  id: string
  level: 'DIVISION' | 'DISTRICT' | 'UPAZILA'
  parentId: string | null
  nameBn: string
  nameEn: string
  isoCode: string | null
  searchKey: string
}

export const divisions: DivisionRecord[] = [
  barishal,
  chattogram,
  dhaka,
  khulna,
  mymensingh,
  rajshahi,
  rangpur,
  sylhet,
]

/** The rows of 8 divisions, then 64 districts, then 495 upazilas. */
export function listAreaRows(): AreaRow[] {
  const districts = divisions.flatMap((division) =>
    division.districts.map((d) => ({ division, d })),
  )
  return [
    ...divisions.map((division) => areaRow(division, 'DIVISION', null)),
    ...districts.map(({ division, d }) => areaRow(d, 'DISTRICT', division.id)),
    ...districts.flatMap(({ d }) => d.upazilas.map((upazila) => areaRow(upazila, 'UPAZILA', d.id))),
  ]
}

function areaRow(
  record: UpazilaRecord | DistrictRecord,
  level: AreaRow['level'],
  parentId: string | null,
): AreaRow {
  const { id, en, bn, also = [] } = record
  const isoCode = 'iso' in record ? record.iso : null
  const searchKey = [bn, en, ...also].map(matchKey).join(' ')
  return { id, level, parentId, nameBn: bn, nameEn: en, isoCode, searchKey }
}
