// The header of a table that stands on one line: which words name which column (beam search).
import { matchKey } from '@/lib/bangla/match-key'
import { scoreHeader } from '../../recognise/header'
import { headerField, isHeaderWord } from '../../recognise/header-like'
import type { HeaderField } from '../../recognise/lexicon/headers'
import { remember } from '../../recognise/remember'
import { serialNumber } from './chunks'

export interface WordHeader {
  headers: string[]
  /** Where the header begins and ends in the text. */
  start: number
  end: number
}

interface Phrase {
  text: string
  start: number
  end: number
}

interface Path {
  /** Index of the next word. */
  next: number
  score: number
  used: ReadonlySet<HeaderField>
  phrases: Phrase[]
}

/** A header stands within this many characters, and most of so many of its words stand close together. */
const ZONE = 3000
const STRETCH = 11
const MAX_WORDS = 110
const MAX_PHRASE = 14
const BEAM = 12
const PHRASE_COST = 0.3
const SKIPPED_WORD = 0.35
const WORD_GAIN = 0.004
const keys = (list: string) => new Set(list.split(', ').map(matchKey))
const joins = keys('ও, এবং, বা, অথবা, and, or, of, for, the, to')
/** Words a header of several words does not begin, or does not end, with. */
const neverFirst = keys('নং, নম্বর, no, of, for, ও, এবং, and, or, সমূহ, পদ্ধতি')
const neverLast = keys(
  'সেবা, সেবার, প্রদানের, প্রদানে, প্রাপ্তির, প্রাপ্তি, ফরম, প্রয়োজনীয়, পরিশোধ, ও, এবং, and, or, of, for, the, to, নির্ধারিত, সর্বোচ্চ, জন্য',
)

/** At least four headers of different fields, one after the other; null where a text holds none. */
export function findWordHeader(text: string): WordHeader | null {
  const words = [...text.slice(0, ZONE).matchAll(/\S+/gu)]
  const spoken = words.map((word) => isHeaderWord(word[0]))
  const dense = spoken.findIndex(
    (is, at) => is && spoken.slice(at, at + STRETCH).filter(Boolean).length >= STRETCH - 4,
  )
  if (dense === -1) return null
  const phrases = readPhrases(words.slice(dense), text)
  const last = phrases.at(-1)
  if (phrases.length < 4 || !last) return null
  const headers = phrases.map((phrase) => phrase.text)
  return { headers, start: phrases[0]?.start ?? 0, end: last.end }
}

/** The most telling way to cut a stretch of the words into headers. */
function readPhrases(words: RegExpExecArray[], text: string): Phrase[] {
  const beams = new Map<number, Path[]>()
  let best = startAt(0)
  for (let at = 0; at < Math.min(words.length, MAX_WORDS); at++) {
    const arrived = [startAt(at), ...(beams.get(at) ?? [])]
    for (const path of arrived.sort((a, b) => b.score - a.score).slice(0, BEAM)) {
      if (path.score > best.score) best = path
      for (const longer of [...skipWord(path, words), ...extend(path, words, text)])
        beams.set(longer.next, [...(beams.get(longer.next) ?? []), longer])
    }
    beams.delete(at)
  }
  return best.phrases
}

function startAt(next: number): Path {
  return { next, score: 0, used: new Set(), phrases: [] }
}

/** A word no header is made of may stand between two headers, at a price. */
function skipWord(path: Path, words: RegExpExecArray[]): Path[] {
  const word = words[path.next]?.[0]
  if (path.phrases.length === 0 || word === undefined) return []
  if (serialNumber(word) !== null || isSpoken(word)) return []
  return [{ ...path, next: path.next + 1, score: path.score - SKIPPED_WORD }]
}

function extend(path: Path, words: RegExpExecArray[], text: string): Path[] {
  const start = words[path.next]?.index ?? 0
  const longer: Path[] = []
  for (let size = 1; size <= MAX_PHRASE; size++) {
    const last = words[path.next + size - 1]
    if (!last || serialNumber(last[0]) !== null) break
    const end = last.index + last[0].length
    const window = text.slice(start, end)
    if (!isAllSpoken(window)) break
    if (!mayBegin(words, path.next, size) || !mayEnd(window, last[0], size)) continue
    const field = headerField(window)
    const score = field === null ? 0 : (scoreHeader(window)[field] ?? 0)
    if (field === null || path.used.has(field) || score < 0.6) continue
    longer.push({
      next: path.next + size,
      score: path.score + score - PHRASE_COST + size * WORD_GAIN,
      used: new Set([...path.used, field]),
      phrases: [...path.phrases, { text: window, start, end }],
    })
  }
  return longer
}

/** Outside of brackets, every word is one that headers are made of. */
function isAllSpoken(window: string): boolean {
  const outside = window.replaceAll(/\([^()]*\)?/gu, ' ').trim()
  return outside !== '' && outside.split(/\s+/u).every(isSpoken)
}

const isSpoken = remember(
  (word) => !/[\p{L}\p{N}]/u.test(word) || joins.has(matchKey(word)) || isHeaderWord(word),
)
const keyOf = remember(matchKey)

/** A header does not begin inside a list of words, nor with a bracket. */
function mayBegin(words: RegExpExecArray[], at: number, size: number): boolean {
  const word = words[at]?.[0] ?? ''
  if (word.startsWith('(') || /[,/]$/u.test(words[at - 1]?.[0] ?? '')) return false
  return size === 1 || !neverFirst.has(keyOf(word.replace(/\(.*$/u, '')))
}

function mayEnd(window: string, word: string, size: number): boolean {
  if (/[,/]$/u.test(word) || window.split('(').length !== window.split(')').length) return false
  return size === 1 || !neverLast.has(keyOf(word))
}
