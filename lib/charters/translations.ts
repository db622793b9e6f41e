// A translation belongs to the text it was made from: when that text changes, the translation is outdated.
// Stored beside a row: pair → its source language, whether a person reviewed it, fingerprint of the source.
import { createHash } from 'node:crypto'
import { matchKey } from '@/lib/bangla/match-key'
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'

export type StoredTranslation = {
  source: Locale
  reviewed: boolean
  /** Fingerprint of the source text translated. */
  of?: string
  /** The source text translated, kept once the source has become another. */
  was?: string
  /** The source is another now: said beside its fingerprint, so that the database can find and count it. */
  outdated?: true
}

export type StoredTranslations = Record<string, StoredTranslation>

type Side = string | null | undefined

/** Changes with the words of a text, not with its spelling variants, spaces or digit script. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(matchKey(text)).digest('hex').slice(0, 16)
}

/**
 * The pair `name` of a stored row, with the state of its translation.
 * @example toPair({ nameBn: 'সেবা', nameEn: null }, 'name', 'bn') // { bn: 'সেবা', source: 'bn', translation: 'missing' }
 */
export function toPair<Name extends string>(
  row: Partial<Record<`${Name}Bn` | `${Name}En`, Side>> & { translations?: unknown },
  name: Name,
  language: Locale,
): Bilingual {
  const pair = sides(row, name)
  const stored = (row.translations as StoredTranslations | undefined)?.[name]
  const source = sourceOf(pair, stored?.source ?? language)
  return { ...pair, source, translation: stateOf(pair, source, stored) }
}

/** A pair given by an authority in both languages: neither side is a translation to be reviewed. */
export function officialPair(bn: Side, en: Side): Bilingual {
  const both = Boolean(bn) && Boolean(en)
  return {
    ...(bn ? { bn } : {}),
    ...(en ? { en } : {}),
    source: sourceOf({ bn, en }, 'bn'),
    translation: both ? 'reviewed' : 'missing',
  }
}

/** What is said of a translation as it is written; `of` and `was` only by what puts back an earlier state. */
export type SaidTranslation = Partial<StoredTranslation>

/**
 * What to store of a row's pairs when it is written. A translation left as it was keeps the source it was
 * made from, so that a changed source outdates it; a new or changed one belongs to the source beside it.
 */
export function writeTranslations(
  names: readonly string[],
  row: object,
  said: Record<string, SaidTranslation>,
  language: Locale,
  previous?: { translations?: unknown },
): StoredTranslations {
  const before = (previous?.translations ?? {}) as StoredTranslations
  const written: StoredTranslations = {}
  for (const name of names) {
    const pair = sides(row, name)
    if (!pair.bn || !pair.en) continue
    const source = said[name]?.source ?? language
    const past = { ...before[name], ...(previous && sides(previous, name)) }
    const both = { bn: pair.bn, en: pair.en }
    const translation = writeTranslation(both, source, said[name] ?? {}, past)
    const isOutdated = translation.of !== fingerprint(both[source])
    written[name] = { ...translation, ...(isOutdated && { outdated: true as const }) }
  }
  return written
}

type Past = Partial<StoredTranslation> & { bn?: string; en?: string }

function writeTranslation(
  pair: { bn: string; en: string },
  source: Locale,
  said: SaidTranslation,
  past: Past,
): StoredTranslation {
  const { of, was } = said
  if (of) return { source, reviewed: said.reviewed ?? false, of, ...(was && { was }) }
  const other = source === 'bn' ? 'en' : 'bn'
  const untouched = past.of !== undefined && past.source === source && past[other] === pair[other]
  const reviewed = said.reviewed ?? (untouched && past.reviewed === true)
  if (!untouched || said.reviewed === true) {
    return { source, reviewed, of: fingerprint(pair[source]) }
  }
  const origin = originOf(pair[source], source, past)
  return { source, reviewed, of: past.of, ...(origin && { was: origin }) }
}

/** The text an outdated translation was made from, as far as it is known. */
function originOf(text: string, source: Locale, past: Past): string | undefined {
  if (text === past[source]) return past.was
  if (fingerprint(text) === past.of) return undefined
  if (past.was) return past.was
  const before = past[source]
  return before && fingerprint(before) === past.of ? before : undefined
}

function sides(row: object, name: string): { bn?: string; en?: string } {
  const { [`${name}Bn`]: bn, [`${name}En`]: en } = row as Record<string, string | undefined>
  return { ...(bn ? { bn } : {}), ...(en ? { en } : {}) }
}

function sourceOf(pair: { bn?: Side; en?: Side }, wanted: Locale): Locale {
  if (pair[wanted]) return wanted
  const other = wanted === 'bn' ? 'en' : 'bn'
  return pair[other] ? other : wanted
}

function stateOf(
  pair: { bn?: Side; en?: Side },
  source: Locale,
  stored: StoredTranslation | undefined,
): Bilingual['translation'] {
  const text = pair[source]
  if (!text || !pair[source === 'bn' ? 'en' : 'bn']) return 'missing'
  if (stored?.of && stored.of !== fingerprint(text)) return 'outdated'
  return stored?.reviewed ? 'reviewed' : 'unreviewed'
}
