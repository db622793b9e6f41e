import type { Scope } from '@/lib/audit/tables/table-view'
import { readQuery } from '@/lib/i18n/read-query'

type Query = Record<string, string | string[] | undefined>

/** Which offices the query of an address asks for. */
export function readScope(query: Query): Scope {
  const [area, department] = [readQuery(query.area), readQuery(query.department)]
  return { ...(area && { area }), ...(department && { department }) }
}
