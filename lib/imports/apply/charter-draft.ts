// A document as its report reads it, as the draft of a charter: its words, with the translations, links and
// identities the current version has for the same words.
import type { CharterReading, GrievanceLevelReading } from '@/lib/charters/reading'
import type { CharterDraftInput, ServiceDraftInput } from '@/lib/charters/schema'
import { identifyServices } from '@/lib/charters/drafts/service-identity'
import type { Locale } from '@/lib/i18n/locale'
import { toServiceDraft } from './service-draft'
import { findByText, pairTexts } from './text-side'

/** The posts a service's officers were matched to, by the service's place in the report. */
export interface OfficerMatches {
  officerIds: (string | undefined)[]
  escalationIds: (string | undefined)[]
  /** The service each row continues or is to begin, where a person said so; else it is found by its name. */
  slugs?: (string | undefined)[]
}

/**
 * The draft that says what the report says. `current` is the content of the current version, if any.
 * @example toCharterDraft(report, 'bn', null, { officerIds: [], escalationIds: [] })
 */
export function toCharterDraft(
  reading: CharterReading,
  language: Locale,
  current: CharterDraftInput | null,
  matches: OfficerMatches,
): CharterDraftInput {
  const { vision, mission } = reading
  const statement = pairTexts({ vision, mission }, language, current ?? undefined)
  const list = (texts: string[], name: 'objectives' | 'functions' | 'expectations') =>
    texts.map((text) => {
      const before = findByText(current?.[name], 'text', text)
      const { columns, translations } = pairTexts({ text }, language, before)
      return { ...columns, translations }
    })
  return {
    sourceLanguage: language,
    ...statement.columns,
    translations: statement.translations,
    objectives: list(reading.objectives, 'objectives'),
    functions: list(reading.functions, 'functions'),
    expectations: list(reading.expectations, 'expectations'),
    escalationLevels: uniqueLevels(reading).map((level) => toLevel(level, language, current)),
    services: toServices(reading, language, current, matches),
  }
}

/** The official ladder has three levels; a document that numbers one twice or a fourth keeps it in its report. */
export function uniqueLevels({ grievance }: CharterReading): GrievanceLevelReading[] {
  return grievance.filter(
    ({ level }, at) => level <= 3 && grievance.findIndex((each) => each.level === level) === at,
  )
}

export function levelTextsOf(level: GrievanceLevelReading): Record<string, string | undefined> {
  return {
    when: level.when,
    who: level.who?.raw,
    address: level.address,
    timeLimit: level.timeLimit.raw || undefined,
  }
}

function toLevel(
  reading: GrievanceLevelReading,
  language: Locale,
  current: CharterDraftInput | null,
) {
  const before = current?.escalationLevels?.find(({ level }) => level === reading.level)
  const { columns, translations } = pairTexts(levelTextsOf(reading), language, before)
  return { level: reading.level, ...columns, translations, timeLimit: reading.timeLimit }
}

function toServices(
  reading: CharterReading,
  language: Locale,
  current: CharterDraftInput | null,
  { officerIds, escalationIds, slugs = [] }: OfficerMatches,
): ServiceDraftInput[] {
  const existing = matchServices(reading, current?.services ?? [], slugs)
  return reading.services.map((service, at) =>
    toServiceDraft(service, {
      language,
      ...(slugs[at] && { slug: slugs[at] }),
      ...(existing[at] && { existing: existing[at] }),
      ...(officerIds[at] && { officerId: officerIds[at] }),
      ...(escalationIds[at] && { escalationId: escalationIds[at] }),
    }),
  )
}

/** The service of the current version that each row continues: the one a person chose, else that of the same name. */
function matchServices(
  reading: CharterReading,
  services: ServiceDraftInput[],
  slugs: (string | undefined)[],
): (ServiceDraftInput | undefined)[] {
  const known = services.map(({ slug = '', nameBn, nameEn }) => ({
    id: slug,
    slug,
    names: [nameBn ?? null, nameEn ?? null],
  }))
  const rows = reading.services.map(({ name }, at) => ({
    nameBn: name,
    ...(slugs[at] && { slug: slugs[at] }),
  }))
  const identities = identifyServices(rows, known)
  if (!Array.isArray(identities)) return []
  return identities.map(({ id }) => services.find(({ slug }) => id !== null && slug === id))
}
