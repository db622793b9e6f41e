import { readView, type View } from '@/lib/audit/comparison/view'
import { readQuery } from '@/lib/i18n/read-query'

type Query = Record<string, string | string[] | undefined>

/** The view the query of an address asks for. */
export function viewOf(query: Query): View {
  return readView({
    only: readQuery(query.only),
    sort: readQuery(query.sort),
    apart: readQuery(query.apart),
  })
}
