// How the rows of a service become what its page shows.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'
import type { Fee, TimeLimit } from '@/lib/values/schema'
import type { DocumentView, OfficerView, ServiceView, VariantView } from '../published-charter'
import type { ServiceCategory } from '../reading'
import { toPair } from '../translations'
import type { ServiceRow } from './version-select'

/** What a service only points to, by id. */
export interface ServiceSurroundings {
  language: Locale
  officer: (postId: string) => OfficerView | undefined
  standardService: (id: string) => { slug: string; name: Bilingual } | undefined
  pillar: (id: string) => ServiceView['pillars'][number] | undefined
}

export function toServiceView(row: ServiceRow, around: ServiceSurroundings): ServiceView {
  return {
    id: row.serviceId,
    slug: row.service.slug,
    category: row.category.toLowerCase() as ServiceCategory,
    ...(row.serial && { serial: row.serial }),
    ...texts(row, around.language),
    channels: row.channels,
    timeLimit: row.timeLimit as unknown as TimeLimit,
    fee: row.fee as unknown as Fee,
    documents: row.documents.map((document) => toDocument(document, around.language)),
    variants: row.variants.map((variant) => toVariant(variant, around.language)),
    ...responsible(row, around),
    ...next(row, around),
    ...standard(row, around),
    pillars: row.pillars.flatMap(({ pillarId }) => around.pillar(pillarId) ?? []),
  }
}

function texts(row: ServiceRow, language: Locale) {
  return {
    name: toPair(row, 'name', language),
    description: toPair(row, 'description', language),
    recipients: toPair(row, 'recipients', language),
    eligibility: toPair(row, 'eligibility', language),
    method: toPair(row, 'method', language),
    timeLimitWords: toPair(row, 'timeLimit', language),
    feeWords: toPair(row, 'fee', language),
    place: toPair(row, 'place', language),
    legalBasis: toPair(row, 'legalBasis', language),
    citizenDuty: toPair(row, 'citizenDuty', language),
    remedy: toPair(row, 'remedy', language),
    courseLength: toPair(row, 'courseLength', language),
    remarks: toPair(row, 'remarks', language),
  }
}

function toDocument(row: ServiceRow['documents'][number], language: Locale): DocumentView {
  return {
    text: toPair(row, 'text', language),
    source: toPair(row, 'source', language),
    ...(row.formUrl && { formUrl: row.formUrl }),
    ...(row.formFile && { formFile: row.formFile }),
    ...(row.copies && { copies: row.copies }),
    condition: toPair(row, 'condition', language),
  }
}

function toVariant(row: ServiceRow['variants'][number], language: Locale): VariantView {
  return {
    ...(row.label && { label: row.label }),
    name: toPair(row, 'name', language),
    ...(row.timeLimit && { timeLimit: row.timeLimit as unknown as TimeLimit }),
    timeLimitWords: toPair(row, 'timeLimit', language),
    ...(row.fee && { fee: row.fee as unknown as Fee }),
    feeWords: toPair(row, 'fee', language),
    remarks: toPair(row, 'remarks', language),
  }
}

/** The cell as printed is shown only where no post could be told from it: it may hold a private number. */
function responsible(row: ServiceRow, around: ServiceSurroundings) {
  const officer = row.responsiblePostId && around.officer(row.responsiblePostId)
  if (officer) return { officer }
  return row.officerRaw ? { officerRaw: row.officerRaw } : {}
}

function next(row: ServiceRow, around: ServiceSurroundings) {
  const escalation = row.escalationPosts.flatMap(({ postId }) => around.officer(postId) ?? [])
  const raw = escalation.length === 0 && row.escalationRaw
  return { escalation, ...(raw ? { escalationRaw: raw } : {}) }
}

function standard(row: ServiceRow, around: ServiceSurroundings) {
  const standardService = row.standardServiceId && around.standardService(row.standardServiceId)
  return standardService ? { standardService } : {}
}
