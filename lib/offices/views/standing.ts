// What hangs on an office that is to be closed, reopened or merged.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { OfficeState } from '../lifecycle'

export interface Standing {
  slug: string
  name: Bilingual
  state: OfficeState
  revision: string
  mergedInto?: { slug: string; name: Bilingual }
  /** Every address that leads to it: its own, old ones, hosts. */
  addresses: string[]
  versions: number
  hasDraft: boolean
  childOffices: number
  /** Other offices whose charters in force turn to its posts. */
  dependants: { slug: string; name: Bilingual }[]
}
