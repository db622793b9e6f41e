// A term is a condition or label that charters use again and again, known in both languages.
// Invariant: translating a term to a language it is already printed in leaves it as printed.
import { languageOf } from '@/lib/bangla/script'
import type { Locale } from '@/lib/i18n/locale'
import { compactKey } from '@/lib/bangla/match-key'
import { terms, type Term, type TermKind } from './terms-table'

/** Every spelling of the terms of one kind, for a parser's vocabulary. */
export function termSpellings(kind: TermKind): string[] {
  return terms
    .filter((term) => term.kind === kind)
    .flatMap((term) => [term.bn, term.en, ...(term.spellings ?? [])])
}

/** The term printed as `text`, if it is one. */
export function findTerm(text: string): Term | undefined {
  return byKey.get(compactKey(text))
}

/**
 * A known term in the language asked for; an unknown one stays as printed.
 * @example translateTerm('প্রযোজ্য ক্ষেত্রে', 'en') === 'where applicable'
 */
export function translateTerm(text: string, locale: Locale): string {
  const term = findTerm(text)
  return term === undefined || languageOf(text) === locale ? text : term[locale]
}

/**
 * The case that stands against a named one when the other is printed without a name:
 * beside "renewal: 15 days" a bare "60 days" is for a new one.
 */
export function oppositeTerm(text: string): string | undefined {
  const term = findTerm(text)
  if (term?.opposite === undefined) return undefined
  const opposite = findTerm(term.opposite)
  return opposite?.[languageOf(text) === 'en' ? 'en' : 'bn']
}

/** A deposit or a tax paid in advance: part of what is paid, no part of the price. */
export function isPrepaidTerm(text: string): boolean {
  return findTerm(text)?.prepaid === true
}

const byKey: ReadonlyMap<string, Term> = new Map(
  terms.flatMap((term) =>
    [term.bn, term.en, ...(term.spellings ?? [])].map(
      (spelling) => [compactKey(spelling), term] as const,
    ),
  ),
)
