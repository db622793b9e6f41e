/** Where a page is, for the language switch. */
export interface PageAddress {
  /** Without the language. */
  path: string
  query?: Record<string, string>
  /** The page has a search field of its own. */
  hasSearch?: boolean
}
