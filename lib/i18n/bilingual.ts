// A bilingual text is a pair: either side may be missing; one side is the source of the other.
import type { Locale } from './locale'

export type TranslationState = 'missing' | 'unreviewed' | 'reviewed' | 'outdated'

export interface Bilingual {
  bn?: string
  en?: string
  source: Locale
  translation: TranslationState
}

/** The text to show to a reader of `locale`, with the language it really is in. */
export interface LocalText {
  text: string
  lang: Locale
}

/**
 * The side of a pair a reader of `locale` sees: the own language, else the other one under its own `lang`.
 * @example localText({ bn: 'বিনামূল্যে', source: 'bn', translation: 'missing' }, 'en') // { text: 'বিনামূল্যে', lang: 'bn' }
 */
export function localText(pair: Bilingual | undefined, locale: Locale): LocalText | null {
  const other: Locale = locale === 'bn' ? 'en' : 'bn'
  for (const lang of [locale, other]) {
    const text = pair?.[lang]
    if (text) return { text, lang }
  }
  return null
}

/** Whether either side says anything. */
export function hasText(pair: Bilingual | undefined): boolean {
  return localText(pair, 'bn') !== null
}

/** The words alone, for titles, addresses and other places that carry no markup; '' when neither side has any. */
export function plainText(pair: Bilingual | undefined, locale: Locale): string {
  return localText(pair, locale)?.text ?? ''
}
