import 'server-only'
import type { SearchPage } from './search-result'

export async function searchByName(
  q: string,
  page: { after?: string; limit?: number } = {},
): Promise<SearchPage> {
  throw new Error(q + String(page.after))
}
