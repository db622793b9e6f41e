import 'server-only'
import type { VersionSummary } from '../published-charter'

export async function listVersions(officeSlug: string): Promise<VersionSummary[]> {
  throw new Error(officeSlug)
}
