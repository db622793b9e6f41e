// The places an office may be put in: areas and departments within the actor's grants, and offices to be above it.
import type { AreaName } from '@/lib/charters/published-charter'
import type { Bilingual } from '@/lib/i18n/bilingual'

export interface AreaChoice extends AreaName {
  /** The district of an upazila, the division of a district. */
  parentId?: string
}

export interface PlaceChoices {
  /** Division by division, each district before its upazilas. */
  areas: AreaChoice[]
  departments: { slug: string; name: Bilingual }[]
  /** An office of the whole country may be made: one without an area. */
  isNationwide: boolean
}
