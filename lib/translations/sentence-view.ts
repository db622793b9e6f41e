// A sentence as its page shows it: where it wants a translation, and which ones it has elsewhere.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'

export interface SentencePlace {
  /** What a tick box sends: office, place and what stood there. */
  pick: string
  office: { slug: string; name: Bilingual; hasDraft: boolean }
  service?: { slug: string; name: Bilingual }
  /** As `places` writes it: "service.<slug>.documents.text". */
  place: string
  /** The translation that stands there now, of an earlier text. */
  target?: string
}

export interface Sentence {
  key: string
  source: Locale
  text: string
  /** Where it wants a translation. */
  places: SentencePlace[]
  /** Translations it has elsewhere within the scope, the most frequent first. */
  known: { text: string; places: number; isReviewed: boolean }[]
}

/** A sentence translated here that still wants its translation elsewhere. */
export interface TranslationOffer {
  key: string
  source: Locale
  text: string
  places: number
  offices: number
}
