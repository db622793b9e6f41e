import type { PathQuery } from '@/lib/i18n/paths'

/** Where a page is, for the language switch. */
export interface PageAddress {
  /** Without the language. */
  path: string
  query?: PathQuery
  /** The page has a search field of its own. */
  hasSearch?: boolean
}
