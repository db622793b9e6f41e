import 'server-only'
import type { PublishedCharter } from '../published-charter'

export async function findPublishedCharter(
  officeSlug: string,
  versionNumber?: number,
): Promise<PublishedCharter | null> {
  throw new Error(officeSlug + String(versionNumber))
}
