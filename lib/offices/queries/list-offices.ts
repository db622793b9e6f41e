import 'server-only'
import type { OfficeListEntry, OfficeListFilter, Page } from '../office-view'

export async function listOffices(filter: OfficeListFilter = {}): Promise<Page<OfficeListEntry>> {
  throw new Error(String(filter.q))
}
