// An area as its page shows it: where it lies, what lies in it, which offices serve it.
import type { AreaName } from '@/lib/charters/published-charter'
import type { OfficeListEntry, Page } from '@/lib/offices/views/office-view'

export interface AreaListEntry extends AreaName {
  /** Offices in the area and everywhere below it. */
  officeCount: number
}

export interface AreaView extends AreaName {
  isoCode?: string
  /** From the division down to the area's parent. */
  parents: AreaName[]
  children: AreaListEntry[]
  /** Offices of the area itself; those of the areas below stand on their own pages. */
  offices: Page<OfficeListEntry>
}
