// What rules know of a charter beside its reading: its translations, and the facts of the office that keeps it.
import type { JudgedPair, RuleContext } from '@/lib/audit/rule'
import {
  documentPairs,
  itemPairs,
  levelPairs,
  servicePairs,
  variantPairs,
  versionPairs,
} from '../drafts/pairs'
import type { CharterDraft, ServiceDraft } from '../schema'
import type { SaidTranslation } from '../translations'

/** What is known of an office on the day its charter is judged. */
export interface OfficeFacts {
  /** Not told of a draft, which has not been published yet. */
  upkeep?: RuleContext['upkeep']
  escalationRules?: RuleContext['escalationRules']
  /** What offices usually promise, by the slug of the standard service. */
  usualTimes: ReadonlyMap<string, { medianDays: number; offices: number }>
  places?: RuleContext['places']
}

/** Fewer than two are the office itself. */
const fewestOffices = 2

/**
 * The context of a stored charter, whose translations are told whole. Pointers lead into its reading.
 * @example contextOf(content, facts).pairs?.find(({ path }) => path === '/services/3/name')?.state // 'outdated'
 */
export function contextOf(content: CharterDraft, facts: OfficeFacts): RuleContext {
  const { upkeep, escalationRules, places } = facts
  return {
    pairs: pairsOf(content),
    elsewhere: elsewhereOf(content, facts),
    ...(upkeep && { upkeep }),
    ...(escalationRules && { escalationRules }),
    ...(places && { places }),
  }
}

function elsewhereOf({ services }: CharterDraft, { usualTimes }: OfficeFacts) {
  const usual = services.flatMap(({ standardServiceSlug = '' }, index) => {
    const known = usualTimes.get(standardServiceSlug)
    return known && known.offices >= fewestOffices ? [[index, known] as const] : []
  })
  return Object.fromEntries(usual)
}

function pairsOf(content: CharterDraft): JudgedPair[] {
  const lists = (['objectives', 'functions', 'expectations'] as const).flatMap((list) =>
    content[list].flatMap((row, at) => readPairs(row, itemPairs, () => `/${list}/${at}`)),
  )
  const levels = content.escalationLevels.flatMap((row, at) =>
    readPairs(row, levelPairs, (name) => `/grievance/${at}/${name}`),
  )
  const services = content.services.flatMap((row, at) => servicePairsOf(row, `/services/${at}`))
  return [
    ...readPairs(content, versionPairs, (name) => `/${name}`),
    ...lists,
    ...services,
    ...levels,
  ]
}

function servicePairsOf(service: ServiceDraft, at: string): JudgedPair[] {
  const documents = service.documents.flatMap((row) =>
    readPairs(row, documentPairs, (name) => `${at}/${documentFields[name] ?? 'documents'}`),
  )
  const variants = service.variants.flatMap((row, nth) =>
    readPairs(row, variantPairs, (name) => `${at}/variants/${nth}/${name}`),
  )
  return [
    ...readPairs(service, servicePairs, (name) => `${at}/${serviceFields[name] ?? name}`),
    ...documents,
    ...variants,
  ]
}

/** pair of a draft → field of a reading, where they differ */
const serviceFields: Partial<Record<string, string>> = { recipients: 'recipient' }
const documentFields: Partial<Record<string, string>> = { source: 'formSource' }

interface Translated {
  translations: Record<string, SaidTranslation>
}

function readPairs(
  row: Translated,
  names: readonly string[],
  pathOf: (name: string) => string,
): JudgedPair[] {
  const sides = row as unknown as Record<string, string | undefined>
  return names.flatMap((name) => {
    const [bn, en] = [sides[`${name}Bn`], sides[`${name}En`]]
    if (!bn && !en) return []
    const state = bn && en ? stateOf(row.translations[name]) : 'missing'
    return [{ path: pathOf(name), state, ...(bn && { bn }), ...(en && { en }) }]
  })
}

function stateOf(translation: SaidTranslation | undefined): JudgedPair['state'] {
  if (translation?.outdated) return 'outdated'
  return translation?.reviewed ? 'reviewed' : 'unreviewed'
}
