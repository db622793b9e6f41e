// Whether a text is a header at all: it names a field, in the few words headers are made of.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { matchKey } from '@/lib/bangla/match-key'
import { contentOf } from './content'
import { containsApproximately, squash } from './fold'
import { findHeading } from './heading'
import { bestField, scoreHeader } from './header'
import { headerWords, headerWordsEnglish } from './lexicon/header-words'
import { remember } from './remember'
import type { HeaderField } from './lexicon/headers'

const ENOUGH = 0.45
const COVERED = 0.6
const MAX_LENGTH = 200

const bangla = headerWords
  .split(', ')
  .map(squash)
  .sort((a, b) => b.length - a.length)
const pattern = new RegExp(bangla.filter((word) => word.length >= 2).join('|'), 'gu')
const english = new Set(headerWordsEnglish.split(', ').map((word) => matchKey(word)))

/**
 * The field a header-like text names, or null for ordinary text.
 * @example headerField('সেবা প্রদানের সময়সীমা') // 'timeLimit'
 */
export const headerField: (text: string) => HeaderField | null = remember(judge)

export function isHeaderLike(text: string): boolean {
  return headerField(text) !== null
}

/** Whether a single word is one that headers are made of, give or take a letter. */
export const isHeaderWord: (word: string) => boolean = remember((word) => {
  if (coverage(word) >= COVERED) return true
  const key = squash(word)
  return bangla.some(
    (each) =>
      each.length >= 5 &&
      Math.abs(each.length - key.length) <= 1 &&
      containsApproximately(key, each, 1),
  )
})

function judge(text: string): HeaderField | null {
  if (text.length > MAX_LENGTH || text.trim() === '') return null
  const { types } = contentOf(text)
  if (types.serial !== undefined || types.contact === 1 || isFigure(text)) return null
  if (coverage(text) < COVERED || findHeading(text)?.section === 'title') return null
  const best = bestField(scoreHeader(text))
  return best && best.score >= ENOUGH ? best.field : null
}

/** “৭ কার্যদিবস” is made of a header's words, but says how many. */
function isFigure(text: string): boolean {
  const { types } = contentOf(text)
  const valued = (types.duration ?? 0) > 0.5 || (types.fee ?? 0) > 0.5
  return valued && /\d/u.test(toAsciiDigits(text.replace(/\([^()]*\)?/gu, '')))
}

/** The share of a text's letters that belong to words headers are made of. */
function coverage(text: string): number {
  const outside = text.replace(/\([^()]*\)?/gu, ' ')
  const told = squash(outside) === '' ? text : outside
  const key = squash(told)
  const words = matchKey(told)
    .split(' ')
    .filter((word) => word !== '')
  const latin = words.filter((word) => /^[a-z]/u.test(word))
  const latinCovered = latin.filter((word) => english.has(word)).join('').length
  const banglaCovered = (key.match(pattern) ?? []).join('').length
  return (latinCovered + banglaCovered) / Math.max(1, key.length)
}
