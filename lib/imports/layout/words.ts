// A whole table on one line: its header is found word by word, its rows by their numbers,
// and each row is cut where the kind of words changes. The least certain of all layouts.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { assignColumns } from '../recognise/columns'
import { phraseShares, scoreHeader } from '../recognise/header'
import { headerField, isHeaderWord } from '../recognise/header-like'
import type { HeaderField } from '../recognise/lexicon/headers'
import { findAnchors } from './anchors'
import { type Chunk, dropColumnNumbers, serialNumber } from './chunks'
import { type Costs, segmentRows } from './segment'
import type { Part, Row, Table, TextLine } from './table'

const LONG = 160
const MAX_HEADER_WORDS = 14
/** A header stands within this many characters, and this many of its words stand close together. */
const ZONE = 3000
const STRETCH = 11
const BEAM = 12
const MAX_HEADERS_WORDS = 110
const PHRASE_COST = 0.3
const SKIPPED_WORD = 0.25
const costs: Costs = { skip: 1.1, cut: 0.6, continuation: 0, oneRow: true }
const ATOM =
  /\([^()]{0,60}\)|[\w.+-]{2,40}@[\w.-]{2,40}|\+?\d[\d-]{6,14}\d|(?:\d+(?:\s?[-–/]\s?\d+)?|এক|দুই|তিন|সাত|দশ)\s?(?:\([^()]{1,20}\)\s?)?(?:টি\s)?(?:কার্য\s?দিবস\S*|কর্ম\s?দিবস\S*|দিন\S*|ঘ[নণ]্টা\S*|মিনিট\S*|মাস\S*|সপ্তাহ\S*|বছর\S*|(?:working\s)?days?|hours?|months?|weeks?|minutes?)(?:এর)?(?:\s?(?:মধ্যে|ভিতরে|ভেতরে|পর্যন্ত))?|বিনা\s?মূল্যে?|[\d,.]+\s?(?:\/-|\/=|টাকা|Tk\.?)(?:\sটাকা)?|\S+/giu

/** The table of a long line, with the text before it; null when no line holds one. */
export function wordParts(lines: TextLine[], previous: Table | null): Part[] | null {
  const at = lines.findIndex((line) => line.text.length > LONG && headerOf(line.text) !== null)
  const line = lines[at]
  const header = line ? headerOf(line.text) : null
  if (!line || !header) return continuedWords(lines, previous)
  const rest = [line.text.slice(header.end), ...lines.slice(at + 1).map(({ text }) => text)].join(
    ' ',
  )
  const rows = splitAtHeader(rest, header.headers).flatMap((text) => rowsOf(text, header.headers))
  if (rows.length === 0) return null
  const before = [...lines.slice(0, at), { ...line, text: line.text.slice(0, header.start) }]
  const text = before.filter((entry) => entry.text.trim() !== '')
  const table: Part = { type: 'table', table: { layout: 'words', headers: header.headers, rows } }
  return text.length > 0 ? [{ type: 'text', lines: text }, table] : [table]
}

/** The rows of a table whose header stood on the line before, in another section. */
function continuedWords(lines: TextLine[], previous: Table | null): Part[] | null {
  const text = lines.map((line) => line.text).join(' ')
  if (previous?.layout !== 'words' || serialNumber(/^\s*(\S+)/u.exec(text)?.[1] ?? '') !== 1)
    return null
  const rows = rowsOf(text, previous.headers)
  if (rows.length === 0) return null
  return [
    { type: 'table', table: { layout: 'words', headers: previous.headers, continued: true, rows } },
  ]
}

/** A header printed again begins a new count of rows. */
function splitAtHeader(text: string, headers: string[]): string[] {
  const again = headers
    .map((header) => header.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('\\s+')
  return text.split(new RegExp(again, 'u'))
}

interface Header {
  headers: string[]
  start: number
  end: number
}

/** At least four header phrases, one after the other, each a window of up to fourteen words. */
function headerOf(text: string): Header | null {
  const words = [...text.slice(0, ZONE).matchAll(/\S+/gu)]
  const spoken = words.map((word) => isHeaderWord(word[0]))
  const dense = spoken.findIndex(
    (is, at) => is && spoken.slice(at, at + STRETCH).filter(Boolean).length >= STRETCH - 4,
  )
  if (dense === -1) return null
  const phrases = readPhrases(words.slice(dense), text)
  const last = phrases.at(-1)
  if (phrases.length < 4 || !last) return null
  return {
    headers: phrases.map((phrase) => phrase.text),
    start: phrases[0]?.start ?? 0,
    end: last.end,
  }
}

interface HeaderPhrase {
  text: string
  start: number
  end: number
}

interface Path {
  /** Index of the next word. */
  next: number
  score: number
  used: ReadonlySet<HeaderField>
  phrases: HeaderPhrase[]
}

/** The most telling way to cut a stretch of the words into headers of different fields (beam search). */
function readPhrases(words: RegExpExecArray[], text: string): HeaderPhrase[] {
  const beams = new Map<number, Path[]>()
  let best: Path = startAt(0)
  for (let at = 0; at < Math.min(words.length, MAX_HEADERS_WORDS); at++) {
    const arrived = [startAt(at), ...(beams.get(at) ?? [])]
    for (const path of arrived.sort((a, b) => b.score - a.score).slice(0, BEAM)) {
      if (path.score > best.score) best = path
      for (const longer of extend(path, words, text)) {
        beams.set(longer.next, [...(beams.get(longer.next) ?? []), longer])
      }
    }
    beams.delete(at)
  }
  return best.phrases
}

function startAt(next: number): Path {
  return { next, score: 0, used: new Set(), phrases: [] }
}

function extend(path: Path, words: RegExpExecArray[], text: string): Path[] {
  const start = words[path.next]?.index ?? 0
  const longer: Path[] = skipWord(path, words)
  for (let size = 1; size <= MAX_HEADER_WORDS; size++) {
    const last = words[path.next + size - 1]
    if (!last || serialNumber(last[0]) !== null) break
    const end = last.index + last[0].length
    const window = text.slice(start, end)
    const field = window.split('(').length === window.split(')').length ? headerField(window) : null
    const score = field === null ? 0 : (scoreHeader(window)[field] ?? 0)
    if (field === null || path.used.has(field) || score < 0.6) continue
    longer.push({
      next: path.next + size,
      score: path.score + score - PHRASE_COST + (phraseShares(window)[field] ?? 0) * 0.1,
      used: new Set([...path.used, field]),
      phrases: [...path.phrases, { text: window, start, end }],
    })
  }
  return longer
}

/** A word no header is made of may stand between two headers, at a price. */
function skipWord(path: Path, words: RegExpExecArray[]): Path[] {
  const word = words[path.next]
  if (path.phrases.length === 0 || !word || serialNumber(word[0]) !== null) return []
  return [{ ...path, next: path.next + 1, score: path.score - SKIPPED_WORD }]
}

function rowsOf(text: string, headers: string[]): Row[] {
  const fields = assignColumns(headers, []).map((guess) => guess.field)
  const atoms: Chunk[] = [...toAsciiDigits(text).matchAll(ATOM)].map((found) => ({
    text: text.slice(found.index, found.index + found[0].length),
    before: 'none',
  }))
  const chunks = dropColumnNumbers(atoms)
  const texts = chunks.map((chunk) => chunk.text)
  const anchors = findAnchors(texts, texts.map(serialNumber))
  if (anchors.length === 0) return []
  return anchors.flatMap((start, index) => {
    const row = chunks.slice(start, anchors[index + 1] ?? chunks.length)
    return segmentRows(row, fields, costs)
  })
}
