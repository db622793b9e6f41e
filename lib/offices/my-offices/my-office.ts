// An office as those who maintain it see it: what is published, what is in work, what is wrong, what is due.
import type { OfficeListEntry, Page } from '../views/office-view'

export const myOfficeFilters = [
  'all',
  'draft',
  'waiting',
  'errors',
  'unconfirmed',
  'untranslated',
  'noCharter',
  'closed',
] as const
export type MyOfficeFilter = (typeof myOfficeFilters)[number]

export const myOfficeSorts = ['name', 'errors', 'unconfirmed', 'published'] as const
export type MyOfficeSort = (typeof myOfficeSorts)[number]

export interface MyOffice extends OfficeListEntry {
  published?: { number: number; on: Date }
  draft?: {
    changedAt: Date
    /** Asked to be published: by another person's leave, or at a time. */
    request?: { state: 'WAITING' | 'SCHEDULED'; publishAt?: Date; by: string }
  }
  /** Open findings of the draft, else of the current version. */
  findings: { errors: number; warnings: number; infos: number }
  /** Texts with one language only, and translations whose source changed since: of the draft, else of the current version. */
  translations: { missing: number; outdated: number }
  /** Of the current version; absent while nothing is published. */
  confirmation?: {
    /** Three months after the oldest word on any of its services. */
    dueOn: Date
    isOverdue: boolean
    /** Services whose day has passed. */
    overdueServices: number
  }
  /** Changes of national templates nobody has decided on. */
  proposals: number
  /** The actor may edit its charter. */
  mayEdit: boolean
}

export interface MyOfficesQuery {
  filter?: MyOfficeFilter
  sort?: MyOfficeSort
  /** Part of the name, the area or the address. */
  q?: string
  after?: string
  locale?: 'bn' | 'en'
  limit?: number
}

export type MyOffices = Page<MyOffice>
