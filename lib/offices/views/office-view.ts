// How an office appears in lists: enough to find it, nothing of its charter.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { AreaName, OfficeHeader } from '@/lib/charters/published-charter'

export interface OfficeListEntry {
  slug: string
  name: Bilingual
  level: OfficeHeader['level']
  state: OfficeHeader['state']
  department: { slug: string; name: Bilingual }
  /** Division, district, upazila, as far as the office has them. */
  areas: AreaName[]
  hasCharter: boolean
  sample: boolean
}

/** A page of a list, read by key: `next` is the cursor of the following page, absent on the last. */
export interface Page<Entry> {
  entries: Entry[]
  next?: string
}

export interface OfficeListFilter {
  /** Offices in this area and all areas below it; with `directly`, only those of the area itself. */
  areaId?: string
  directly?: boolean
  departmentSlug?: string
  /** Part of the office's name, in either language. */
  q?: string
  /** Cursor of the previous page. */
  after?: string
  /** Sorts by the names of this language; Bangla unless told. */
  locale?: 'bn' | 'en'
  /** At most 100; 50 unless told. */
  limit?: number
}

/** An address leads to an office, or to the address it has now. */
export type OfficeLookup =
  { kind: 'office'; office: OfficeHeader } | { kind: 'moved'; redirectTo: string }

export interface DepartmentListEntry {
  slug: string
  name: Bilingual
  ministry: Bilingual
  officeCount: number
}
