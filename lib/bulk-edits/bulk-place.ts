// What a bulk edit would change in one service of one office, as its preview shows it.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { Standing } from './bulk-value'

export interface BulkPlace {
  /** What a tick box sends: the service and what stood there. */
  pick: string
  office: { slug: string; name: Bilingual; hasDraft: boolean }
  service: { slug: string; name: Bilingual }
  before: Standing
  /** What would stand there; null for a post the office cannot turn to. */
  after: Standing | null
}

export interface BulkPreview {
  /** Services that say something else than the value wants. */
  places: BulkPlace[]
  /** Services that say it already. */
  same: number
  /** More differ than are shown. */
  hasMore: boolean
  /** The titles of the posts in `before` and `after`, by id. */
  posts: Record<string, Bilingual>
}
