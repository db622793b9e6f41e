// A service as a document says it, as the draft of a charter takes it.
import type { ServiceReading, VariantReading } from '@/lib/charters/reading'
import type { ServiceDraftInput } from '@/lib/charters/schema'
import type { Locale } from '@/lib/i18n/locale'
import { splitDocuments } from '@/lib/values/documents'
import { findByText, pairTexts } from './text-side'

export interface ServiceContext {
  language: Locale
  /** Its identity, where a person said it. */
  slug?: string
  /** The same service in the current version. */
  existing?: ServiceDraftInput
  /** Posts its officers were matched to. */
  officerId?: string
  escalationId?: string
}

export function toServiceDraft(
  reading: ServiceReading,
  context: ServiceContext,
): ServiceDraftInput {
  const { language, existing, officerId, escalationId } = context
  const slug = context.slug ?? existing?.slug
  const { columns, translations } = pairTexts(textsOf(reading), language, existing)
  return {
    ...(slug && { slug }),
    category: reading.category,
    serial: reading.serial,
    ...columns,
    translations,
    timeLimit: reading.timeLimit,
    fee: reading.fee,
    documents: toDocuments(reading, context),
    variants: (reading.variants ?? []).map((variant) => toVariant(variant, context)),
    ...(officerId && { officer: { postId: officerId } }),
    officerRaw: reading.officer?.raw,
    escalation: escalationId ? [{ postId: escalationId }] : [],
    escalationRaw: reading.escalation?.raw,
    inherited: reading.inherited,
    ...keptLinks(existing, columns.methodBn),
  }
}

/** What a document never says, and a person has: it stays with the service. */
function keptLinks(existing: ServiceDraftInput | undefined, method: string | null | undefined) {
  if (!existing) return {}
  return {
    ...(existing.standardServiceSlug && { standardServiceSlug: existing.standardServiceSlug }),
    pillars: existing.pillars ?? [],
    channels: method && method === existing.methodBn ? (existing.channels ?? []) : [],
  }
}

export function textsOf(reading: ServiceReading): Record<string, string | undefined> {
  return {
    name: reading.name,
    description: reading.description,
    recipients: reading.recipient,
    eligibility: reading.eligibility,
    method: reading.method,
    timeLimit: reading.timeLimit.raw || undefined,
    fee: reading.fee.raw || undefined,
    place: join([reading.place, reading.room]),
    legalBasis: reading.legalBasis,
    citizenDuty: reading.citizenDuty,
    remedy: reading.remedy,
    courseLength: reading.courseLength,
    remarks: join([reading.remarks, ...withHeaders(reading.extra)], '\n'),
  }
}

/** Columns that have no field of their own are remarks, under their header. */
function withHeaders(extra: Record<string, string> | undefined): string[] {
  return Object.entries(extra ?? {}).map(([header, text]) => `${header}: ${text}`)
}

export function join(parts: readonly (string | undefined)[], between = ', '): string | undefined {
  return parts.filter(Boolean).join(between) || undefined
}

/** Each paper with where to get it; a column of sources of its own goes to the papers line by line. */
export function documentsOf({ documents, formSource }: ServiceReading) {
  const papers = splitDocuments(documents ?? '')
  const places = (formSource ?? '').split('\n').filter((line) => line.trim() !== '')
  if (places.length === 0) return papers
  if (papers.length === 0) return [{ text: undefined, source: formSource }]
  const isPaired = places.length === papers.length
  return papers.map((paper, at) => {
    const place = isPaired ? places[at] : at === 0 ? formSource : undefined
    return { ...paper, source: join([paper.source, place], '\n') }
  })
}

function toDocuments(reading: ServiceReading, { language, existing }: ServiceContext) {
  return documentsOf(reading).map(({ text, source }) => {
    const before = findByText(existing?.documents, 'text', text ?? source ?? '')
    const { columns, translations } = pairTexts({ text, source }, language, before)
    return {
      ...columns,
      translations,
      ...(before && keptForm(before)),
    }
  })
}

function keptForm({ formUrl, formFileId, copies }: RequiredDocument) {
  return { formUrl, ...(formFileId && { formFileId }), copies }
}

type RequiredDocument = NonNullable<ServiceDraftInput['documents']>[number]

function toVariant(variant: VariantReading, { language, existing }: ServiceContext) {
  const before = findByText(existing?.variants, 'name', variant.name)
  const { columns, translations } = pairTexts(variantTextsOf(variant), language, before)
  const { label, timeLimit, fee } = variant
  return { label, ...columns, translations, timeLimit, fee }
}

export function variantTextsOf(variant: VariantReading): Record<string, string | undefined> {
  return {
    name: variant.name,
    timeLimit: variant.timeLimit?.raw || undefined,
    fee: variant.fee?.raw || undefined,
    remarks: join(withHeaders(variant.extra), '\n'),
  }
}
