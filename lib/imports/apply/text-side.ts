// Which side of a bilingual pair a text of a document belongs to: its own language decides, else the document's.
import { languageOf } from '@/lib/bangla/script'
import { fingerprint } from '@/lib/charters/translations'
import type { Locale } from '@/lib/i18n/locale'

export type Said = Record<string, { source: Locale }>
type Row = object | undefined

export interface Texts {
  columns: Record<string, string | null | undefined>
  translations: Said
}

/** @example sideOf('Online', 'bn') // 'en' */
export function sideOf(text: string, language: Locale): Locale {
  const own = languageOf(text)
  return own === 'bn' || own === 'en' ? own : language
}

/**
 * The pairs of a row as the document words them. Where the words are those the existing row translates, the
 * translation stays with them; where they changed, it does not: it would promise something else.
 */
export function pairTexts(
  texts: Record<string, string | undefined>,
  language: Locale,
  existing: Row,
): Texts {
  const columns: Texts['columns'] = {}
  const translations: Said = {}
  for (const [name, text] of Object.entries(texts)) {
    if (text === undefined) continue
    const side = sideOf(text, language)
    const other = side === 'bn' ? 'en' : 'bn'
    columns[column(name, side)] = text
    if (side !== language) translations[name] = { source: side }
    const kept = read(existing, column(name, other))
    if (!kept || !isSame(read(existing, column(name, side)), text)) continue
    columns[column(name, other)] = kept
    translations[name] = { source: side }
  }
  return { columns, translations }
}

/** The existing row whose text on either side is this one. */
export function findByText<Existing extends object>(
  rows: readonly Existing[] | undefined,
  name: string,
  text: string,
): Existing | undefined {
  return rows?.find((row) =>
    (['bn', 'en'] as const).some((side) => isSame(read(row, column(name, side)), text)),
  )
}

function isSame(existing: string | undefined, text: string): boolean {
  return existing !== undefined && fingerprint(existing) === fingerprint(text)
}

function read(row: Row, key: string): string | undefined {
  return ((row ?? {}) as Record<string, string | null | undefined>)[key] ?? undefined
}

function column(name: string, side: Locale): string {
  return `${name}${side === 'bn' ? 'Bn' : 'En'}`
}
