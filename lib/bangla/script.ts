export type TextLanguage = 'bn' | 'en' | 'mixed'

/** The smaller language's share of letters up to which it counts as borrowed words. */
const borrowedShare = 0.2
const addresses = /(?:https?:\/\/|www\.)\S+|(?<!\S)\S+@\S+|<[^<>]*>/gu
const banglaLetters = /[\u0981-\u09E3]/gu

/**
 * The language of a text by its letters: addresses, markup, digits and punctuation do not count, and
 * up to a fifth of borrowed words does not make a text mixed. Null without a letter of either. Bijoy
 * must be converted before, or it counts as English.
 *
 * @example languageOf('ই-মেইল: a@b.gov.bd') === 'bn'
 */
export function languageOf(text: string): TextLanguage | null {
  const words = text.replace(addresses, ' ')
  const bangla = words.match(banglaLetters)?.length ?? 0
  const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0
  const letters = bangla + latin
  if (letters === 0) return null
  if (latin <= letters * borrowedShare) return 'bn'
  return bangla <= letters * borrowedShare ? 'en' : 'mixed'
}
