// A published charter is what a page shows: one frozen version, today's postings beside it.
// Queries return these plain objects; nothing in them is a draft.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { StandardServiceView } from '@/lib/catalogue/standard-service-view'
import type { Fee, TimeLimit } from '@/lib/values/schema'
import type { ServiceCategory } from './reading'

export interface AreaName {
  id: string
  level: 'DIVISION' | 'DISTRICT' | 'UPAZILA'
  nameBn: string
  nameEn: string
}

export interface OfficeHeader {
  id: string
  slug: string
  name: Bilingual
  level:
    'MINISTRY' | 'HEADQUARTERS' | 'DIVISION' | 'DISTRICT' | 'UPAZILA' | 'MUNICIPALITY' | 'UNION'
  state: 'ACTIVE' | 'CLOSED' | 'MERGED'
  /** Where its addresses lead since it was merged into another office. */
  mergedInto?: { slug: string; name: Bilingual }
  department: { slug: string; name: Bilingual; ministry: Bilingual }
  /** Division, district, upazila, as far as the office has them. */
  areas: AreaName[]
  address: Bilingual
  openingHours: Bilingual
  phones: string[]
  emails: string[]
  hosts: string[]
  parent?: { slug: string; name: Bilingual }
  /** Its people and contacts are invented. */
  sample: boolean
  sourceUrl?: string
}

export interface OfficerView {
  postId: string
  /** Of another office, when escalation points there. */
  office?: { slug: string; name: Bilingual }
  title: Bilingual
  vacant: boolean
  additionalCharge: boolean
  name?: Bilingual
  phones: string[]
  emails: string[]
  room?: string
  official: 'YES' | 'NO' | 'UNKNOWN'
  since?: Date
  /** The version, as published, names someone else. */
  changedSincePublication: boolean
}

/** A PDF or Word file to download. */
export interface FormFileView {
  id: string
  fileName: string
  mediaType: string
  /** Bytes. */
  size: number
}

export interface DocumentView {
  text: Bilingual
  source: Bilingual
  formUrl?: string
  formFile?: FormFileView
  copies?: number
  condition: Bilingual
}

export interface VariantView {
  label?: string
  name: Bilingual
  timeLimit?: TimeLimit
  timeLimitWords: Bilingual
  fee?: Fee
  feeWords: Bilingual
  remarks: Bilingual
}

export interface ServiceView {
  id: string
  slug: string
  category: ServiceCategory
  serial?: string
  name: Bilingual
  description: Bilingual
  recipients: Bilingual
  eligibility: Bilingual
  method: Bilingual
  channels: string[]
  timeLimit: TimeLimit
  /** As printed. */
  timeLimitWords: Bilingual
  fee: Fee
  feeWords: Bilingual
  place: Bilingual
  legalBasis: Bilingual
  citizenDuty: Bilingual
  remedy: Bilingual
  courseLength: Bilingual
  remarks: Bilingual
  documents: DocumentView[]
  variants: VariantView[]
  officer?: OfficerView
  /** The officer cell as printed, when no post could be told from it. */
  officerRaw?: string
  escalation: OfficerView[]
  escalationRaw?: string
  standardService?: { slug: string; name: Bilingual }
  pillars: { strategySlug: string; slug: string; title: Bilingual }[]
}

export interface EscalationLevelView {
  level: number
  when: Bilingual
  who: Bilingual
  officer?: OfficerView
  address: Bilingual
  timeLimit?: TimeLimit
  timeLimitWords: Bilingual
}

export interface VersionSummary {
  number: number
  publishedAt: Date
}

export interface ShownVersion extends VersionSummary {
  isCurrent: boolean
  sourceLanguage: 'bn' | 'en'
  /** A preview: it has been published by nobody, and its number is the one it would get. */
  isDraft?: true
}

export interface ConfirmationView {
  on: Date
  postTitle: Bilingual
}

/** Some of the services were confirmed, one by one, since the charter as a whole was. */
export interface PartialConfirmation extends ConfirmationView {
  services: number
  of: number
}

export interface PublishedCharter {
  office: OfficeHeader
  version: ShownVersion
  versions: VersionSummary[]
  /** The charter as a whole. */
  confirmed?: ConfirmationView
  confirmedPartly?: PartialConfirmation
  vision: Bilingual
  mission: Bilingual
  objectives: Bilingual[]
  functions: Bilingual[]
  expectations: Bilingual[]
  services: ServiceView[]
  escalationLevels: EscalationLevelView[]
  /** Section 2.4: offices below it and whether they have a published charter. */
  childOffices: { slug: string; name: Bilingual; hasCharter: boolean }[]
  strategies: { slug: string; title: Bilingual }[]
  /** Paths hidden by a dated, reasoned redaction. */
  redactions: { path: string; at: Date; reason: string }[]
}

/** One service on a page of its own, with all that its page shows of its charter. */
export interface PublishedService {
  office: OfficeHeader
  version: PublishedCharter['version']
  versions: VersionSummary[]
  /** Of the service itself, else of the whole office. */
  confirmed?: ConfirmationView
  service: ServiceView
  /** The national template of the same service. */
  standard?: StandardServiceView
  escalationLevels: EscalationLevelView[]
  redactions: PublishedCharter['redactions']
}
