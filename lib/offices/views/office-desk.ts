// One office as its page of the desk shows it: its state at a glance, and what the actor may do there.
import type { Action } from '@/lib/access/policy'
import type { OfficeHeader } from '@/lib/charters/published-charter'
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { MyOffice } from '../my-offices/my-office'

export interface OfficeDesk extends MyOffice {
  header: OfficeHeader
  /** Goes back with each form of the office. */
  revision: string
  /** Old addresses that redirect. */
  formerSlugs: string[]
  posts: { total: number; vacant: number }
  childOffices: number
  /** Offices that were merged into this one. */
  mergedOffices: { slug: string; name: Bilingual }[]
  mayDo: Action[]
}
