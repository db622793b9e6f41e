// Where the publication of an office's draft stands, as its page shows it.
import type { CharterChanges } from '../diff'
import type { VersionSummary } from '../published-charter'

export type RequestState =
  'WAITING' | 'SCHEDULED' | 'PUBLISHED' | 'REJECTED' | 'CANCELLED' | 'FAILED'

export interface RequestView {
  id: string
  state: RequestState
  reason: string | null
  publishAt: Date | null
  requestedBy: string
  requestedAt: Date
  decidedBy: string | null
  decidedAt: Date | null
  /** A person's words, or the code of a failure. */
  note: string | null
  /** The draft was edited since: it counts no more. */
  isVoid: boolean
  /** The actor asked for it: another person must approve. */
  isOwn: boolean
}

export interface PublicationView {
  canPublish: boolean
  canConfirm: boolean
  fourEyes: boolean
  current: VersionSummary | null
  /** The number the draft would get. */
  next: number
  draft: { id: string; revision: number; updatedAt: Date } | null
  /** Since the version in force; null without a draft or a version. */
  changes: CharterChanges | null
  /** The draft's document was taken from this address of another office. */
  otherHost: string | null
  /** The draft says what the version in force says. */
  isUnchanged: boolean
  /** The latest about this draft that is open, or that a person should know of. */
  request: RequestView | null
}

/** An address at which the draft can be read. */
export interface PreviewLinkEntry {
  id: string
  createdBy: string
  createdAt: Date
  expiresAt: Date
}
