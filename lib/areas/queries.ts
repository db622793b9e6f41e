import 'server-only'
import type { AreaListEntry, AreaView } from './area-view'

export async function listDivisions(): Promise<AreaListEntry[]> {
  return []
}

export async function findArea(
  id: string,
  page: { after?: string } = {},
): Promise<AreaView | null> {
  throw new Error(id + String(page.after))
}
