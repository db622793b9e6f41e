// What is known of each translation of a draft, by the JSON Pointer of its pair.
import type { TranslationState } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'
import {
  documentPairs,
  itemPairs,
  levelPairs,
  servicePairs,
  variantPairs,
  versionPairs,
} from '../drafts/pairs'
import type { StoredRows } from '../drafts/stored-rows'
import { type StoredTranslations, toPair } from '../translations'

export interface DraftTranslation {
  state: TranslationState
  /** The language its translation was made from. */
  source: Locale
  /** The source text an outdated translation was made from. */
  was?: string
}

/** "/vision", "/services/3/documents/0/text" → its translation; pairs without any text are left out. */
export type DraftTranslations = Record<string, DraftTranslation>

/** @example listTranslations(rows)['/services/3/name']?.state // 'outdated' */
export function listTranslations(rows: StoredRows): DraftTranslations {
  const language: Locale = rows.sourceLanguage === 'EN' ? 'en' : 'bn'
  const found: DraftTranslations = {}
  const add = (path: string, names: readonly string[], row: Row) => {
    for (const name of names) {
      const pair = toPair(row as unknown as Record<string, never>, name, language)
      if (!pair.bn && !pair.en) continue
      const was = (row.translations as StoredTranslations | null)?.[name]?.was
      const { source, translation: state } = pair
      found[`${path}/${name}`] = { state, source, ...(state === 'outdated' && was && { was }) }
    }
  }
  add('', versionPairs, rows)
  for (const [kind, list] of lists) {
    const items = rows.items.filter((item) => item.kind === kind)
    items.forEach((item, at) => add(`/${list}/${at}`, itemPairs, item))
  }
  rows.escalationLevels.forEach((level, at) => add(`/escalationLevels/${at}`, levelPairs, level))
  rows.services.forEach((service, at) => {
    add(`/services/${at}`, servicePairs, service)
    service.documents.forEach((row, nth) =>
      add(`/services/${at}/documents/${nth}`, documentPairs, row),
    )
    service.variants.forEach((row, nth) =>
      add(`/services/${at}/variants/${nth}`, variantPairs, row),
    )
  })
  return found
}

type Row = { translations: unknown }

const lists = [
  ['OBJECTIVE', 'objectives'],
  ['FUNCTION', 'functions'],
  ['EXPECTATION', 'expectations'],
] as const
