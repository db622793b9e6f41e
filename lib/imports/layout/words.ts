// A whole table on one line: its header is found word by word, its rows by their numbers,
// and each row is cut where the kind of words changes. The least certain of all layouts.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { assignColumns } from '../recognise/columns'
import { bestField, scoreHeader } from '../recognise/header'
import type { HeaderField } from '../recognise/lexicon/headers'
import { findAnchors } from './anchors'
import { type Chunk, dropColumnNumbers, serialNumber } from './chunks'
import { type Costs, segmentRows } from './segment'
import type { Part, Row, TextLine } from './table'

const LONG = 160
const MAX_HEADER_WORDS = 14
const costs: Costs = { skip: 1.1, cut: 0.6, continuation: 0, oneRow: true }
const ATOM =
  /\([^()]{0,60}\)|[\w.+-]{2,40}@[\w.-]{2,40}|\+?\d[\d-]{6,14}\d|(?:\d+(?:\s?[-–/]\s?\d+)?|এক|দুই|তিন|সাত|দশ)\s?(?:\([^()]{1,20}\)\s?)?(?:টি\s)?(?:কার্য\s?দিবস\S*|কর্ম\s?দিবস\S*|দিন\S*|ঘ[নণ]্টা\S*|মিনিট\S*|মাস\S*|সপ্তাহ\S*|বছর\S*|(?:working\s)?days?|hours?|months?|weeks?|minutes?)|বিনা\s?মূল্যে?|[\d,.]+\s?(?:\/-|\/=|টাকা|Tk\.?)(?:\sটাকা)?|\S+/giu

/** The table of a long line, with the text before it; null when no line holds one. */
export function wordParts(lines: TextLine[]): Part[] | null {
  const at = lines.findIndex((line) => line.text.length > LONG && headerOf(line.text) !== null)
  const line = lines[at]
  const header = line ? headerOf(line.text) : null
  if (!line || !header) return null
  const rest = [line.text.slice(header.end), ...lines.slice(at + 1).map(({ text }) => text)].join(
    ' ',
  )
  const rows = rowsOf(rest, header.headers)
  if (rows.length === 0) return null
  const before = [...lines.slice(0, at), { ...line, text: line.text.slice(0, header.start) }]
  const text = before.filter((entry) => entry.text.trim() !== '')
  const table: Part = { type: 'table', table: { layout: 'words', headers: header.headers, rows } }
  return text.length > 0 ? [{ type: 'text', lines: text }, table] : [table]
}

interface Header {
  headers: string[]
  start: number
  end: number
}

/** At least four header phrases, one after the other, each a window of up to fourteen words. */
function headerOf(text: string): Header | null {
  const words = [...text.matchAll(/\S+/gu)].slice(0, 400)
  for (let from = 0; from < Math.min(words.length, 120); from++) {
    const phrases = readPhrases(words, text, from)
    if (phrases.length < 4) continue
    const last = phrases.at(-1)
    return {
      headers: phrases.map((phrase) => phrase.text),
      start: phrases[0]?.start ?? 0,
      end: last?.end ?? 0,
    }
  }
  return null
}

interface HeaderPhrase {
  text: string
  start: number
  end: number
  next: number
}

function readPhrases(words: RegExpExecArray[], text: string, from: number): HeaderPhrase[] {
  const phrases: HeaderPhrase[] = []
  const used = new Set<HeaderField>()
  for (let at = from; at < words.length;) {
    const phrase = readPhrase(words, text, at, used)
    if (!phrase) break
    phrases.push(phrase)
    at = phrase.next
  }
  return phrases
}

/** The window of words that names a field best; a bracket behind it belongs to it. */
function readPhrase(
  words: RegExpExecArray[],
  text: string,
  at: number,
  used: Set<HeaderField>,
): HeaderPhrase | null {
  const start = words[at]?.index ?? 0
  let best: { score: number; end: number; next: number; field: HeaderField } | null = null
  for (let size = 1; size <= MAX_HEADER_WORDS; size++) {
    const last = words[at + size - 1]
    if (!last || serialNumber(last[0]) !== null) break
    const end = last.index + last[0].length
    const window = text.slice(start, end)
    if (window.split('(').length !== window.split(')').length) continue
    const named = bestField(scoreHeader(window))
    if (!named || used.has(named.field) || named.score < 0.6) continue
    const score = named.score + Math.min(size, 4) * 0.01 - Math.max(0, size - 4) * 0.05
    if (!best || score > best.score || extendsBest(best, named.field, window))
      best = { score, end, next: at + size, field: named.field }
  }
  if (!best) return null
  used.add(best.field)
  return { text: text.slice(start, best.end), start, end: best.end, next: best.next }
}

/** A bracket directly behind the best window is a part of the header. */
function extendsBest(best: { field: HeaderField }, field: HeaderField, window: string): boolean {
  return field === best.field && /\)\s*$/u.test(window)
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
