// An office's posts as those see them who keep them: everyone who ever held one, and when.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { OfficeListEntry } from '@/lib/offices/views/office-view'

export interface PostingEntry {
  id: string
  name: Bilingual
  kind: 'REGULAR' | 'ADDITIONAL_CHARGE'
  /** ISO days; a first day that is only the day of entry is left out. */
  from?: string
  to?: string
  when: 'past' | 'now' | 'later'
  phones: string[]
  emails: string[]
  room?: string
  official: 'YES' | 'NO' | 'UNKNOWN'
  contactHidden: boolean
}

export interface PostEntry {
  id: string
  title: Bilingual
  /** The officer designated for grievances (অনিক). */
  grievance: boolean
  /** The latest first. */
  postings: PostingEntry[]
  /** Services and grievance levels of any charter in force that point to it. */
  uses: number
}

export interface TransferEntry {
  eventId: string
  at: Date
  by: string
  postId: string
  /** ISO day. */
  from: string
  canUndo: boolean
}

export interface PostRegister {
  office: Pick<OfficeListEntry, 'slug' | 'name' | 'state'>
  mayEdit: boolean
  posts: PostEntry[]
  /** Of the last thirty days, the latest first. */
  transfers: TransferEntry[]
}
