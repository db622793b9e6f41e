import { decode } from '@/lib/bangla/bijoy/decode'
import { glyphAt } from '@/lib/bangla/bijoy/glyphs'
import * as odds from '@/lib/bangla/tables/bijoy-odds'

const acronym = /^[A-Z]{2,}s?$/u
const acronymOdds = -12
const certainScore = 10

/**
 * How much likelier a word is Bijoy than English, in bits: above 5 it is Bijoy, below -5 it is
 * English by itself; between, its neighbours decide.
 *
 * @example scoreWord('gqgbwmsn') > 5
 * @example scoreWord('governance') < -5
 */
function scoreWord(word: string): number {
  if (capitalsOnly(word)) return odds.capitalBangla.has(word) ? 0 : acronymOdds
  if (odds.plainEnglish.has(word.toLowerCase())) return acronymOdds
  if (odds.commonBangla.has(word)) return 1
  const { faults } = decode(word)
  let score = faults * odds.faultOdds
  for (let at = 0; at < word.length; at += 1) score += scoreCharacter(word, at)
  return faults === 0 && hasGlyph(word, /[\u0000-\u007Fß-öø-ÿ]/u) ? Math.max(score, 0) : score
}

/** The scores of many words; a word that stands there often is read once. */
export function scoreWords(words: readonly string[]): number[] {
  const known = new Map<string, number>()
  return words.map((word) => {
    const score = known.get(word) ?? scoreWord(word)
    known.set(word, score)
    return score
  })
}

/** How sure one word makes it that a text holds Bijoy: by its glyphs, by its letters alone, or not. */
export type Certainty = 'glyphs' | 'letters' | null

/** Whether a word can hardly be anything but Bijoy; code and identifiers never are that. */
export function certaintyOf(word: string): Certainty {
  const bare = word.replace(/`/gu, '')
  if (bare.length < 3 || /^`.*`$|``|[0-9]/u.test(word)) return null
  if (scoreWord(word) < certainScore || decode(word).faults > 0) return null
  if (!/[A-Za-z]/u.test(bare)) return null
  if (hasGlyph(bare)) return 'glyphs'
  return /[vwx]/u.test(bare) ? 'letters' : null
}

/** True when a letter beyond ASCII is drawn as Bangla; accented letters may be left out. */
function hasGlyph(word: string, besides = /[\u0000-\u007F]/u): boolean {
  return Array.from(word).some((letter, at) => !besides.test(letter) && glyphAt(word, at) !== null)
}

function capitalsOnly(word: string): boolean {
  return acronym.test(word) || odds.capitalBangla.has(word)
}

function scoreCharacter(word: string, at: number): number {
  const character = word.charAt(at)
  if (/[0-9]/u.test(character)) return 0
  if (/[a-z]/u.test(character)) return odds.lowerOdds[character] ?? 0
  if (/[A-Z]/u.test(character)) return scoreCapital(word, at)
  if (character in odds.symbolOdds) return odds.symbolOdds[character] ?? 0
  if (!glyphAt(word, at)) return odds.punctuationOdds
  return /[ß-öø-ÿ]/u.test(character) ? odds.accentedOdds : odds.specialOdds
}

function scoreCapital(word: string, at: number): number {
  const inside = odds.upperOdds[word.charAt(at)] ?? 0
  if (!/[A-Za-z]/u.test(word.slice(0, at))) return inside - odds.initialCapitalDiscount
  return /[a-z]/u.test(word) ? inside : inside - odds.allCapitalsDiscount
}
