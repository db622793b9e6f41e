// The versions of a charter as those who keep it see them.
import type { Bilingual } from '@/lib/i18n/bilingual'

export interface PublishedVersion {
  number: number
  publishedAt: Date
  publishedBy: string | null
  /** Why it was published with open errors. */
  reason: string | null
  openErrors: number
  isCurrent: boolean
}

export interface VersionHistory {
  office: { slug: string; name: Bilingual }
  /** May hide a part of a version. */
  canRedact: boolean
  canEdit: boolean
  draft: { revision: number; updatedAt: Date } | null
  /** The latest first. */
  versions: PublishedVersion[]
}
