// The draft of a reviewed import: the document's words where they were taken, the charter's where they were kept.
import { isTaken } from './decided-reading'
import type { CharterDraftInput, ServiceDraftInput } from '@/lib/charters/schema'
import type { Decisions, Section } from './decisions'
import { mergeService } from './services/merge-service'

export interface Composition {
  /** The draft that says what the document says. */
  document: CharterDraftInput
  /** What the charter says: the current version, or the draft that is merged into. */
  base: CharterDraftInput | null
  decisions: Decisions
}

/**
 * What is written. Merging keeps the charter's order, its services and whatever the document is silent about;
 * replacing keeps only what a person asked to keep.
 */
export function composeDraft({ document, base, decisions }: Composition): CharterDraftInput {
  if (!base) return document
  const isMerge = decisions.onto === 'merge'
  const keeps = (section: Section, isSaid: boolean) =>
    !isTaken(decisions, section) ||
    (isMerge && !isSaid && decisions.sections[section] === undefined)
  const draft: CharterDraftInput = { ...document }
  if (isMerge) draft.sourceLanguage = base.sourceLanguage
  for (const section of ['vision', 'mission'] as const) {
    const isSaid = Boolean(document[`${section}Bn`] ?? document[`${section}En`])
    if (keeps(section, isSaid)) keepStatement(draft, base, section)
  }
  for (const [section, list] of listSections) {
    if (keeps(section, Boolean(document[list]?.length)))
      Object.assign(draft, { [list]: base[list] })
  }
  return { ...draft, services: composeServices({ document, base, decisions }) }
}

const listSections = [
  ['objectives', 'objectives'],
  ['functions', 'functions'],
  ['expectations', 'expectations'],
  ['grievance', 'escalationLevels'],
] as const

function keepStatement(
  draft: CharterDraftInput,
  base: CharterDraftInput,
  section: 'vision' | 'mission',
) {
  draft[`${section}Bn`] = base[`${section}Bn`]
  draft[`${section}En`] = base[`${section}En`]
  const { [section]: _, ...others } = draft.translations ?? {}
  const kept = base.translations?.[section]
  draft.translations = { ...others, ...(kept && { [section]: kept }) }
}

function composeServices({ document, base, decisions }: Composition): ServiceDraftInput[] {
  const isMerge = decisions.onto === 'merge'
  const before = base?.services ?? []
  const known = new Map(before.map((service) => [service.slug, service]))
  const rows = (document.services ?? []).map((row) => {
    const existing = known.get(row.slug)
    const whole = existing && isMerge ? mergeService(row, existing) : row
    return existing && !isTaken(decisions, 'officers') ? withOfficersOf(whole, existing) : whole
  })
  const bySlug = new Map(rows.flatMap((row) => (row.slug ? [[row.slug, row] as const] : [])))
  const isKept = ({ slug = '' }: ServiceDraftInput) =>
    (decisions.gone[slug] ?? (isMerge ? 'keep' : 'remove')) === 'keep'
  if (!isMerge) {
    const kept = before.filter((service) => !bySlug.has(service.slug ?? '') && isKept(service))
    return withPlaces([...rows, ...kept], rows, before, bySlug)
  }
  const inPlace = before.flatMap((service) => {
    const row = bySlug.get(service.slug ?? '')
    return row ? [row] : isKept(service) ? [service] : []
  })
  const added = rows.filter((row) => !row.slug || !known.has(row.slug))
  return withPlaces([...inPlace, ...added], rows, before, bySlug)
}

function withOfficersOf(row: ServiceDraftInput, existing: ServiceDraftInput): ServiceDraftInput {
  const { officer: _, ...rest } = row
  const { officer, officerRaw, escalation, escalationRaw } = existing
  return { ...rest, ...(officer && { officer }), officerRaw, escalation, escalationRaw }
}

/** "As above" names a row by its place, which is another one now; a row that is gone is named no more. */
function withPlaces(
  services: ServiceDraftInput[],
  rows: ServiceDraftInput[],
  before: ServiceDraftInput[],
  bySlug: ReadonlyMap<string, ServiceDraftInput>,
): ServiceDraftInput[] {
  const places = new Map(services.map((service, at) => [service, at]))
  return services.map((service) => {
    const source = rows.includes(service) ? rows : before
    const inherited = Object.entries(service.inherited ?? {}).flatMap(([field, from]) => {
      const named = source[from]
      const place = named && places.get(bySlug.get(named.slug ?? '') ?? named)
      return place === undefined ? [] : [[field, place] as const]
    })
    return { ...service, inherited: Object.fromEntries(inherited) }
  })
}
