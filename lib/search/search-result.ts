// What a search by name finds: an office, or a service of an office's current charter.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { AreaName } from '@/lib/charters/published-charter'

export interface SearchResult {
  kind: 'office' | 'service'
  office: { slug: string; name: Bilingual; areas: AreaName[] }
  /** Present when a service was found. */
  service?: { slug: string; name: Bilingual }
}

export interface SearchPage {
  /** Exact names first, then names that begin with the query, then names that contain its words, then similar ones. */
  results: SearchResult[]
  /** Cursor of the next page. */
  next?: string
  /** Nothing contains the words: these are names that sound alike. */
  similar: boolean
}
