// All versions an office ever published, with those of the offices that were merged into it.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { OfficeHeader, VersionSummary } from './published-charter'

export interface VersionList {
  office: OfficeHeader
  versions: VersionSummary[]
  /** The number of the one in force; a merged office has none. */
  current?: number
  /** Offices merged into this one; their versions stay at their own addresses. */
  merged: { slug: string; name: Bilingual; versions: VersionSummary[] }[]
}
