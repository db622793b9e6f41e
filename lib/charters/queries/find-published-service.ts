import 'server-only'
import type { PublishedService } from '../published-charter'

export async function findPublishedService(
  officeSlug: string,
  serviceSlug: string,
  versionNumber?: number,
): Promise<PublishedService | null> {
  throw new Error(officeSlug + serviceSlug + String(versionNumber))
}
