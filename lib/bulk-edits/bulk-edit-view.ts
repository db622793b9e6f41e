// A bulk edit as its page shows it: what it did in each office of the reader's scope.
import type { Bilingual } from '@/lib/i18n/bilingual'

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
  /** Every office it changed is one the actor may edit, and it is not undone yet. */
  canUndo: boolean
  /** The titles of the posts before and after, by id. */
  posts: Record<string, Bilingual>
}
