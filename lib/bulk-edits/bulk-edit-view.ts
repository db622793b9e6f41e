// A bulk edit as its page shows it: what it did in each office of the reader's scope.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { Refused } from './tasks/task'

export interface BulkEditEntry {
  id: string
  /** A field of a standard service, or "translation". */
  field: string
  standard?: Bilingual
  value: unknown
  by: string
  at: Date
  /** Within the actor's scope. */
  offices: number
  isUndone: boolean
  /** The queue is still at it. */
  isOpen: boolean
}

/** How far the queue is with the offices of the reader's scope. */
export interface BulkProgress {
  total: number
  open: number
  refused: { office: { slug: string; name: Bilingual }; why: Refused }[]
}

export interface BulkChangeView {
  office: { slug: string; name: Bilingual }
  service?: { slug: string }
  before: unknown
  after: unknown
  isUndone: boolean
}

/** Why a ticked service was left as it is. */
export interface Left {
  officeSlug: string
  serviceSlug: string
  why: 'changed_since' | 'gone' | 'post_missing' | 'refused'
}

export interface BulkEditView extends BulkEditEntry {
  changes: BulkChangeView[]
  /** Offices that were ticked and left as they were, and why. */
  left: Left[]
  /** Places of a translation that were left as they were. */
  leftPlaces: number
  /** Null for an edit of few offices, which was made at once. */
  progress: BulkProgress | null
  /** Every office it changed is one the actor may edit, and it is neither undone nor still being written. */
  canUndo: boolean
  /** The titles of the posts before and after, by id. */
  posts: Record<string, Bilingual>
}
