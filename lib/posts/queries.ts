import 'server-only'
import type { OfficersView } from './officers-view'

export async function listOfficers(officeSlug: string): Promise<OfficersView | null> {
  throw new Error(officeSlug)
}
