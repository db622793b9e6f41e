import type { CharterDraft, ServiceDraft } from '@/lib/charters/schema'
import type { Locale } from '@/lib/i18n/locale'
import {
  documentPairs,
  itemLists,
  levelPairs,
  places,
  servicePairs,
  statementPairs,
  variantPairs,
  wordyTimes,
} from './sentence-pairs'

export type Translation = ServiceDraft['translations'][string]

/** One bilingual text of a charter, with what is known of its translation. */
export interface SentencePair {
  place: string
  bn?: string
  en?: string
  translation?: Translation
}

/** Gives the pair another state; the same object when it stays as it is. */
export type ChangePair = (pair: SentencePair) => SentencePair

/** The content with each of its sentences as `change` would have it; services without a change stay the same objects. */
export function mapPairs(content: CharterDraft, change: ChangePair): CharterDraft {
  const mapped = mapRow(content, statementPairs, places.statement, change)
  const lists = itemLists.map((list) => {
    const items = content[list].map((item) =>
      mapRow(item, ['text'], () => places.item(list), change),
    )
    return [list, items] as const
  })
  return {
    ...mapped,
    ...(Object.fromEntries(lists) as Pick<CharterDraft, (typeof itemLists)[number]>),
    escalationLevels: content.escalationLevels.map((level) =>
      mapRow(level, levelPairs, (name) => places.level(level.level, name), change),
    ),
    services: content.services.map((service) => mapService(service, change)),
  }
}

function mapService(service: ServiceDraft, change: ChangePair): ServiceDraft {
  const { slug = '', timeLimit } = service
  const isWordy = wordyTimes.some((kind) => kind === timeLimit?.kind)
  const names = [...servicePairs, ...(isWordy ? (['timeLimit'] as const) : [])]
  const mapped = mapRow(service, names, (name) => places.service(slug, name), change)
  const documents = service.documents.map((document) =>
    mapRow(document, documentPairs, (name) => places.row(slug, 'documents', name), change),
  )
  const variants = service.variants.map((variant) =>
    mapRow(variant, variantPairs, (name) => places.row(slug, 'variants', name), change),
  )
  const isSame =
    mapped === service &&
    documents.every((document, at) => document === service.documents[at]) &&
    variants.every((variant, at) => variant === service.variants[at])
  return isSame ? service : { ...mapped, documents, variants }
}

function mapRow<Row extends { translations: Record<string, Translation> }>(
  row: Row,
  names: readonly string[],
  placeOf: (name: string) => string,
  change: ChangePair,
): Row {
  return names.reduce((mapped, name) => {
    const sides = mapped as unknown as Record<string, string | undefined>
    const translation = mapped.translations[name]
    const pair: SentencePair = {
      place: placeOf(name),
      bn: sides[`${name}Bn`],
      en: sides[`${name}En`],
      ...(translation && { translation }),
    }
    const changed = change(pair)
    if (changed === pair) return mapped
    return {
      ...mapped,
      [`${name}Bn`]: changed.bn,
      [`${name}En`]: changed.en,
      translations: { ...mapped.translations, [name]: changed.translation ?? {} },
    }
  }, row)
}

/** All sentences of a charter, in its order. */
export function listPairs(content: CharterDraft): SentencePair[] {
  const pairs: SentencePair[] = []
  mapPairs(content, (pair) => {
    pairs.push(pair)
    return pair
  })
  return pairs
}

/** @example otherSide('bn') // 'en' */
export function otherSide(locale: Locale): Locale {
  return locale === 'bn' ? 'en' : 'bn'
}
