// A draft as the audit reads it: what the charter says in its own language, field by field.
import { parseContact } from '@/lib/values/contact'
import type { Contact } from '@/lib/values/schema'
import type { CharterReading, ServiceReading } from '../reading'
import type { CharterDraft, EscalationLevelDraft, PostReference, ServiceDraft } from '../schema'
import type { FrozenOfficer } from '../snapshot'
import { feeOf, timeLimitOf } from '../drafts/read-words'

type Language = 'bn' | 'en'
type OfficerOf = (post: PostReference) => FrozenOfficer | undefined

/** The reading of a draft; services and lists keep their places, so that paths into one lead into the other. */
export function toReading(draft: CharterDraft, officerOf: OfficerOf): CharterReading {
  const language = draft.sourceLanguage
  const list = (rows: object[]) => rows.flatMap((row) => textOf(row, 'text', language) ?? [])
  return {
    ...texts(draft, { vision: 'vision', mission: 'mission' }, language),
    objectives: list(draft.objectives),
    functions: list(draft.functions),
    pillars: [],
    expectations: list(draft.expectations),
    grievance: draft.escalationLevels.map((level) => toLevel(level, officerOf, language)),
    services: draft.services.map((service) => toService(service, officerOf, language)),
  }
}

function toService(
  service: ServiceDraft,
  officerOf: OfficerOf,
  language: Language,
): ServiceReading {
  const officer = toContact(service.officer, service.officerRaw, officerOf, language)
  const escalation = toContact(service.escalation[0], service.escalationRaw, officerOf, language)
  const papers = (name: string) =>
    service.documents.flatMap((document) => textOf(document, name, language) ?? []).join('\n')
  return {
    category: service.category,
    ...(service.serial && { serial: service.serial }),
    name: textOf(service, 'name', language) ?? '',
    ...texts(service, serviceTexts, language),
    ...(papers('text') && { documents: papers('text') }),
    ...(papers('source') && { formSource: papers('source') }),
    timeLimit: timeLimitOf(service, language),
    fee: feeOf(service, language),
    ...(officer && { officer }),
    ...(escalation && { escalation }),
    inherited: service.inherited,
    extra: {},
    variants: service.variants.map((variant) => ({
      ...(variant.label && { label: variant.label }),
      name: textOf(variant, 'name', language) ?? '',
      timeLimit: timeLimitOf(variant, language),
      fee: feeOf(variant, language),
    })),
  }
}

/** field of a reading → pair of a draft */
const serviceTexts = {
  recipient: 'recipients',
  method: 'method',
  place: 'place',
  legalBasis: 'legalBasis',
  eligibility: 'eligibility',
  citizenDuty: 'citizenDuty',
  remedy: 'remedy',
  description: 'description',
  courseLength: 'courseLength',
  remarks: 'remarks',
}

function toLevel(level: EscalationLevelDraft, officerOf: OfficerOf, language: Language) {
  const who = toContact(level.post, textOf(level, 'who', language), officerOf, language)
  return {
    level: level.level,
    ...texts(level, { when: 'when', address: 'address' }, language),
    ...(who && { who }),
    timeLimit: timeLimitOf(level, language),
  }
}

function toContact(
  post: PostReference | undefined,
  printed: string | undefined,
  officerOf: OfficerOf,
  language: Language,
): Contact | undefined {
  const officer = post && officerOf(post)
  if (!officer) return printed ? parseContact(printed) : undefined
  const other = language === 'bn' ? 'en' : 'bn'
  const name = officer.name?.[language] ?? officer.name?.[other]
  const designation = officer.title[language] ?? officer.title[other]
  const { phones, emails, room } = officer
  const state = stateOf(officer, language)
  return {
    raw: [name, designation, state, room, ...phones, ...emails].filter(Boolean).join(', '),
    ...(name && { name }),
    ...(designation && { designation }),
    ...(room && { room }),
    ...{ phones, emails },
  }
}

/** In the words in which charters print it. */
function stateOf({ vacant, additionalCharge }: FrozenOfficer, language: Language) {
  if (vacant) return language === 'bn' ? 'পদ শূন্য' : 'vacant'
  if (!additionalCharge) return undefined
  return language === 'bn' ? 'অতিরিক্ত দায়িত্ব' : 'additional charge'
}

function texts<Field extends string>(
  row: object,
  fields: Record<Field, string>,
  language: Language,
): Partial<Record<Field, string>> {
  const found = Object.entries<string>(fields).map(([field, pair]) => [
    field,
    textOf(row, pair, language),
  ])
  return Object.fromEntries(found.filter(([, text]) => text)) as Partial<Record<Field, string>>
}

/** The side of the charter's language, else the other. */
function textOf(row: object, pair: string, language: Language): string | undefined {
  const sides = row as Record<string, string | undefined>
  const [bn, en] = [sides[`${pair}Bn`], sides[`${pair}En`]]
  return language === 'bn' ? (bn ?? en) : (en ?? bn)
}
