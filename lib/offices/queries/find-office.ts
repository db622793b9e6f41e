import 'server-only'
import type { OfficeLookup } from '../office-view'

/** The office at an address, or the address that replaced it; null when there never was one. */
export async function findOfficeBySlug(slug: string): Promise<OfficeLookup | null> {
  throw new Error(slug)
}
