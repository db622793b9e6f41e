// A charter as two versions of it are compared: flat fields of text, services by their lasting identity.
// It holds what the version promises; who holds a post is no part of it.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type {
  DocumentView,
  EscalationLevelView,
  OfficerView,
  PublishedCharter,
  ServiceView,
  VariantView,
} from '../published-charter'

/** Dotted name → text; what is absent has no name. @example { 'name.bn': 'নামজারি', 'name.en': 'Mutation' } */
export type Fields = Record<string, string>

/** A service by its slug, or a step of redress by its number. */
export interface ComparableRow {
  key: string
  fields: Fields
  documents: Fields[]
  variants: Fields[]
}

export interface ComparableCharter {
  statement: Fields
  objectives: Fields[]
  functions: Fields[]
  expectations: Fields[]
  levels: ComparableRow[]
  services: ComparableRow[]
}

export type CharterContent = Pick<
  PublishedCharter,
  | 'vision'
  | 'mission'
  | 'objectives'
  | 'functions'
  | 'expectations'
  | 'services'
  | 'escalationLevels'
>

/**
 * The charter, ready to be compared. Redacted parts are not in it when they are not in `charter`.
 * @example diffCharters(toComparable(versionOne), toComparable(versionTwo))
 */
export function toComparable(charter: CharterContent): ComparableCharter {
  return {
    statement: pairs({ vision: charter.vision, mission: charter.mission }),
    objectives: charter.objectives.map(toItem),
    functions: charter.functions.map(toItem),
    expectations: charter.expectations.map(toItem),
    levels: charter.escalationLevels.map(toLevel),
    services: charter.services.map(toService),
  }
}

function toItem(text: Bilingual): Fields {
  return pairs({ text })
}

function toLevel(level: EscalationLevelView): ComparableRow {
  const { when, who, address, timeLimitWords } = level
  return {
    key: String(level.level),
    fields: {
      ...pairs({ when, who, address, timeLimitWords }),
      ...texts({ timeLimit: toValue(level.timeLimit) }),
      ...officer('post', level.officer),
    },
    documents: [],
    variants: [],
  }
}

function toService(service: ServiceView): ComparableRow {
  const { name, description, recipients, eligibility, method, timeLimitWords, feeWords } = service
  const { place, legalBasis, citizenDuty, remedy, courseLength, remarks } = service
  return {
    key: service.slug,
    fields: {
      ...texts({ category: service.category, serial: service.serial }),
      ...pairs({ name, recipients, timeLimitWords, feeWords }),
      ...texts({ timeLimit: toValue(service.timeLimit), fee: toValue(service.fee) }),
      ...pairs({ description, eligibility, method, place, legalBasis, citizenDuty }),
      ...pairs({ remedy, courseLength, remarks }),
      ...texts({ channels: service.channels.join(' '), officerRaw: service.officerRaw }),
      ...officer('officer', service.officer),
      ...texts({ escalationRaw: service.escalationRaw }),
      ...Object.assign({}, ...service.escalation.map((post, at) => officer(`next.${at}`, post))),
      ...pairs({ standardService: service.standardService?.name }),
      ...Object.assign({}, ...service.pillars.map(({ title }, at) => pillar(title, at))),
    },
    documents: service.documents.map(toDocument),
    variants: service.variants.map(toVariant),
  }
}

function toDocument(document: DocumentView): Fields {
  const { text, source, condition, formUrl, copies } = document
  return {
    ...pairs({ text, source, condition }),
    ...texts({ formUrl, copies: copies?.toString() }),
  }
}

function toVariant(variant: VariantView): Fields {
  const { label, name, timeLimitWords, feeWords, remarks, timeLimit, fee } = variant
  return {
    ...texts({ label }),
    ...pairs({ name, timeLimitWords, feeWords, remarks }),
    ...texts({ timeLimit: toValue(timeLimit), fee: toValue(fee) }),
  }
}

/** The post, not who holds it: a transfer is no change of the promise. */
function officer(field: string, view: OfficerView | undefined): Fields {
  if (!view) return {}
  return { ...pairs({ [field]: view.title, [`${field}.office`]: view.office?.name }) }
}

function pillar(title: Bilingual, at: number): Fields {
  return pairs({ [`pillars.${at}`]: title })
}

/** Both sides of each pair; that a person checked the translation is a field of its own. */
function pairs(named: Record<string, Bilingual | undefined>): Fields {
  const rows = Object.entries(named).map(([name, pair]) =>
    texts({
      [`${name}.bn`]: pair?.bn,
      [`${name}.en`]: pair?.en,
      [`${name}.reviewed`]: pair?.translation === 'reviewed' ? 'yes' : undefined,
    }),
  )
  return Object.assign({}, ...rows) as Fields
}

function texts(named: Record<string, string | undefined>): Fields {
  const given = Object.entries(named).filter(([, text]) => text)
  return Object.fromEntries(given) as Fields
}

/** A value as text, in one order of keys, without the words it was read from: those are compared beside it. */
function toValue(value: object | undefined): string | undefined {
  if (!value) return undefined
  return JSON.stringify(value, (key, each: unknown) => {
    if (key === 'raw') return undefined
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
