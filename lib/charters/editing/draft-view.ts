// A draft as the editor sees it: its content, what the audit found, what is missing.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { Issue } from '../issue'
import type { CharterDraft } from '../schema'
import type { FieldPlace } from './finding-place'
import type { DraftTranslations } from './translation-states'

export interface DraftFinding {
  id: string
  rule: string
  severity: 'error' | 'warning' | 'info'
  status: 'open' | 'fixed' | 'waived'
  waiverReason?: string
  /** JSON Pointer into the reading, as the rule gave it. */
  path: string
  /** The field of the editor it is about. */
  place: FieldPlace
  raw?: string
  message: { bn: string; en: string }
  proposal?: string
  /** Where the proposal belongs, when it is another field: in the reading, and in the editor. */
  proposalPath?: string
  proposalPlace?: FieldPlace
}

export interface DraftView {
  office: { id: string; slug: string; name: Bilingual }
  /** Whether the actor may change it; an auditor only reads. */
  canEdit: boolean
  /** False while nobody has begun a draft: the content is then what one started now would say. */
  exists: boolean
  versionId: string | null
  /** To be handed in with every change; 0 while there is no draft. */
  revision: number
  /** The number of the version it began with. */
  basedOn: number | null
  content: CharterDraft
  translations: DraftTranslations
  findings: DraftFinding[]
  /** What it lacks before it may be published. */
  issues: (Issue & { place: FieldPlace })[]
}
