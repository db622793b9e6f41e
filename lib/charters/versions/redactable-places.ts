// What of a published version can be hidden, part by part, as an administrator chooses from it.
import { type Bilingual, plainText } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'
import type { OfficerView, PublishedCharter, ServiceView } from '../published-charter'
import { storedPath } from './redacted-places'

export interface RedactablePlace {
  /** As `redaction.ts` reads it. */
  path: string
  field: RedactableField
  /** Which entry of a list it is, from 1; a level's own number. */
  n?: number
  /** Whose it is, of an officer's. */
  post?: Bilingual
  /** What stands there. */
  text: string
}

const serviceFields = [
  ...([
    'name',
    'description',
    'recipients',
    'eligibility',
    'method',
    'place',
    'legalBasis',
  ] as const),
  ...(['citizenDuty', 'remedy', 'courseLength', 'remarks'] as const),
]
const rawFields = ['officerRaw', 'escalationRaw'] as const
const officerFields = ['name', 'phones', 'emails', 'room'] as const
const lists = ['objectives', 'functions', 'expectations'] as const
const levelFields = ['when', 'who', 'address'] as const

export type RedactableField =
  | (typeof serviceFields | typeof rawFields | typeof lists)[number]
  | `officer_${(typeof officerFields)[number]}`
  | `level_${(typeof levelFields)[number]}`
  | 'vision'
  | 'mission'
  | 'documents'
  | 'variants'
  | 'address'
  | 'openingHours'
  | 'phones'
  | 'emails'

/** "office", "statement", "levels", or a service's slug. */
export type RedactablePart = string

/** What can be hidden in a part, with what stands there; places where nothing stands are left out. */
export function listRedactable(
  charter: PublishedCharter,
  part: RedactablePart,
  locale: Locale,
): RedactablePlace[] {
  const hidden = charter.redactions.map(({ path }) => path)
  const read = (value: unknown) => textOf(value, locale)
  const service = charter.services.find(({ slug }) => slug === part)
  const places = service
    ? inService(service, hidden)
    : part === 'office'
      ? inOffice(charter)
      : part === 'levels'
        ? inLevels(charter, hidden)
        : inStatement(charter, hidden)
  return places
    .map(({ value, ...place }) => ({ ...place, text: read(value) }))
    .filter(({ text }) => text !== '')
}

type Place = Omit<RedactablePlace, 'text'> & { value: unknown }

function inOffice({ office }: PublishedCharter): Place[] {
  return (['address', 'openingHours', 'phones', 'emails'] as const).map((field) => ({
    ...{ path: `/office/${field}`, field },
    value: office[field],
  }))
}

function inStatement(charter: PublishedCharter, hidden: readonly string[]): Place[] {
  const texts = (['vision', 'mission'] as const).map((field) => ({
    ...{ path: `/${field}`, field },
    value: charter[field],
  }))
  return [...texts, ...lists.flatMap((list) => entries(`/${list}`, list, charter[list], hidden))]
}

function inLevels({ escalationLevels }: PublishedCharter, hidden: readonly string[]): Place[] {
  return escalationLevels.flatMap((level, at) => [
    ...levelFields.map((field) => ({
      path: `${storedPath('/escalationLevels', at, hidden)}/${field}`,
      field: `level_${field}` as const,
      n: level.level,
      value: level[field],
    })),
    ...(level.officer ? ofOfficer(level.officer) : []),
  ])
}

function inService(service: ServiceView, hidden: readonly string[]): Place[] {
  const start = `/services/${service.slug}`
  const { documents, variants, officer, escalation } = service
  const fields = [...serviceFields, ...rawFields].map((field) => ({
    ...{ path: `${start}/${field}`, field },
    value: service[field],
  }))
  const officers = [officer, ...escalation].filter((each) => each !== undefined)
  const own = new Map(officers.map((each) => [each.postId, each]))
  return [
    ...fields,
    ...entries(
      `${start}/documents`,
      'documents',
      documents.map((each) => each.text),
      hidden,
    ),
    ...entries(
      `${start}/variants`,
      'variants',
      variants.map((each) => each.name),
      hidden,
    ),
    ...[...own.values()].flatMap(ofOfficer),
  ]
}

/** The officer in every mention: a number that leaked stands wherever the post is named. */
function ofOfficer(officer: OfficerView): Place[] {
  return officerFields.map((field) => ({
    path: `/officers/${officer.postId}/${field}`,
    field: `officer_${field}` as const,
    post: officer.title,
    value: officer[field],
  }))
}

function entries(
  list: string,
  field: RedactableField,
  values: readonly unknown[],
  hidden: readonly string[],
): Place[] {
  return values.map((value, at) => ({
    ...{ path: storedPath(list, at, hidden), field, n: at + 1, value },
  }))
}

function textOf(value: unknown, locale: Locale): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(String).join(', ')
  return value ? plainText(value as Bilingual, locale) : ''
}
