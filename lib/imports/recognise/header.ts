// A header cell is words that name a field; every field gets a score from 0 to 1 for them.
import { allowedEdits, containsApproximately, foldedWords, squash } from './fold'
import { remember } from './remember'
import { type HeaderField, headerPhrases, suppressions } from './lexicon/headers'

export type HeaderScores = Partial<Record<HeaderField, number>>

/** A header longer than this is prose. */
const MAX_HEADER = 220

interface Phrase {
  field: HeaderField
  weight: number
  key: string
  edits: number
  mode: 'whole' | 'word' | 'any'
}

interface Reading {
  key: string
  words: Set<string>
}

const phrases: Phrase[] = Object.entries(headerPhrases).flatMap(([field, groups]) =>
  groups.flatMap(([weight, list]) =>
    list.split(', ').map((text) => toPhrase(field as HeaderField, weight, text)),
  ),
)

/**
 * How much the words of a cell speak for each field, 0 to 1; spaces, spelling confusions, glued and
 * slightly misspelt words do not matter, brackets count only where nothing else is printed.
 * @example scoreHeader('সেবাদান পদ্বতি') // { method: 0.8… }
 */
export const scoreHeader: (text: string) => HeaderScores = remember(judge)

export function bestField(scores: HeaderScores): { field: HeaderField; score: number } | null {
  let best: { field: HeaderField; score: number } | null = null
  for (const [field, score] of Object.entries(scores)) {
    if (!best || score > best.score) best = { field: field as HeaderField, score }
  }
  return best
}

/**
 * Whether one column holds both the time and the fee.
 * @example namesTimeAndFee('প্রয়োজনীয় সময় ও খরচ') // true
 */
export function namesTimeAndFee(header: string): boolean {
  const parts = header.split(/\s(?:ও|এবং|and)\s|[/,&]/iu)
  if (parts.length < 2) return false
  const scores = parts.map(scoreHeader)
  const isTime = ({ timeLimit = 0, fee = 0 }: HeaderScores) => timeLimit >= 0.7 && fee === 0
  const isFee = ({ timeLimit = 0, fee = 0 }: HeaderScores) => fee >= 0.6 && timeLimit === 0
  return scores.some(isTime) && scores.some(isFee)
}

function judge(text: string): HeaderScores {
  if (text.length > MAX_HEADER) return {}
  const outside = text.replace(/\([^()]*\)?/g, ' ')
  const main = squash(outside) === '' ? text : outside
  const reading = { key: squash(main), words: new Set(foldedWords(main)) }
  if (reading.key === '') return text.trim() === '#' ? { serial: 0.8 } : {}
  const scores = withDocumentSource(suppress(withRecourse(collect(reading))))
  return namesTimeAndFee(main) ? { ...scores, timeLimit: 0.97, fee: 0.7 } : scores
}

function collect(reading: Reading): HeaderScores {
  const scores: HeaderScores = {}
  for (const phrase of phrases) {
    const weight = phrase.weight * matchStrength(phrase, reading)
    if (weight === 0) continue
    scores[phrase.field] = Math.max(scores[phrase.field] ?? 0, weight)
  }
  return scores
}

function matchStrength({ key, edits, mode }: Phrase, { key: text, words }: Reading): number {
  if (mode === 'whole') return wholeMatch(key, text)
  if (mode === 'word') return words.has(key) ? 1 : 0
  if (text.includes(key)) return 1
  return containsApproximately(text, key, edits) ? 0.85 : 0
}

function wholeMatch(key: string, text: string): number {
  if (key === text) return 1
  const near = Math.abs(key.length - text.length) <= 1 && key.length >= 6
  return near && containsApproximately(text, key, 1) ? 0.85 : 0
}

function suppress(scores: HeaderScores): HeaderScores {
  const result = { ...scores }
  for (const [strong, weak, factor] of suppressions) {
    const held = result[weak]
    if (held === undefined || (scores[strong] ?? 0) < 0.6) continue
    if ((scores[strong] ?? 0) + 0.1 < (scores[weak] ?? 0)) continue
    result[weak] = held * factor
  }
  return result
}

/** “Where the service fails or is late” and a person: whom to turn to next. */
function withRecourse(scores: HeaderScores): HeaderScores {
  const { remedy = 0, officer = 0, grievanceWho = 0 } = scores
  if (remedy < 0.8 || remedy >= 0.95 || Math.max(officer, grievanceWho) < 0.8) return scores
  return { ...scores, escalation: 0.97, grievanceWho: 0.4 * grievanceWho }
}

/** “Documents and where to get them” is one column; beside a documents column the same words mean the source. */
function withDocumentSource(scores: HeaderScores): HeaderScores {
  const documents = scores.documents ?? 0
  const source = Math.max(scores.formSource ?? 0, (scores.place ?? 0) * 0.9)
  if (documents < 0.6 || source < 0.6) return scores
  return { ...scores, documentsAndSource: 0.97, documents: 0.6, formSource: 0.7, place: 0.1 }
}

function toPhrase(field: HeaderField, weight: number, text: string): Phrase {
  const mode = text.startsWith('=') ? 'whole' : text.startsWith('~') ? 'word' : 'any'
  const key = text === '=#' ? '#' : squash(text)
  return { field, weight, key, edits: allowedEdits(text.replace(/^[=~]/u, '')), mode }
}
