// An event of the trail as people read it.
import type { Bilingual } from '@/lib/i18n/bilingual'

export interface EventView {
  id: string
  at: Date
  actor: { kind: 'system' | 'person'; id: string; name: string }
  /** "charter:publish" */
  action: string
  recordType: string
  recordId: string
  office?: { slug: string; name: Bilingual }
  before?: unknown
  after?: unknown
  /** What changed is too long for a list, and left out; the download has it. */
  isLong?: true
}

export interface EventFilter {
  /** An office's slug or part of its name. */
  office?: string
  /** Part of the name of who did it. */
  person?: string
  /** First and last day, as in Dhaka: "2026-11-21". */
  from?: string
  to?: string
  /** One record's events alone: a person's, by who they happened to. */
  record?: { type: string; id: string }
  after?: string
  limit?: number
}
