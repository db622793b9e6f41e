// A header run is neighbouring chunks that name the columns of a table, one after the other.
import { affinity } from '../../recognise/affinity'
import { contentOf } from '../../recognise/content'
import { headerField, isHeaderLike } from '../../recognise/header-like'
import type { HeaderField } from '../../recognise/lexicon/headers'
import { type Chunk, serialNumber } from './chunks'

export interface HeaderRun {
  /** Index of the first chunk, and of the first chunk after the run. */
  start: number
  end: number
  headers: string[]
}

const MAX_UNKNOWN = 60
const MAX_HEADER = 160
const MAX_COLUMNS = 16
const ANCHORS = new Set<HeaderField>(['name', 'serial', 'grievanceWhen'])
const NEIGHBOURS: HeaderField[] = ['officer', 'escalation', 'remedy', 'other']

/** All header runs of at least three different fields (two for expectations), in order; they do not overlap. */
export function findHeaderRuns(chunks: Chunk[]): HeaderRun[] {
  const runs: HeaderRun[] = []
  for (let at = 0; at < chunks.length; at++) {
    if (!isHeaderLike(chunks[at]?.text ?? '')) continue
    const run = readRun(chunks, at)
    if (!run) continue
    runs.push(run)
    at = run.end - 1
  }
  return runs
}

function readRun(chunks: Chunk[], start: number): HeaderRun | null {
  const headers: string[] = []
  const fields: HeaderField[] = []
  let at = start
  for (; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    if (headers.length > 0 && continuesHeader(chunk, headers.at(-1) ?? '')) {
      headers[headers.length - 1] += ` ${chunk.text.trim()}`
      continue
    }
    const field = headerField(chunk.text)
    if (field !== null && isRepeated(field, fields)) break
    if (field === null && !isUnknownHeader(chunks, at, fields)) break
    fields.push(field ?? 'other')
    headers.push(chunk.text.trim())
  }
  if (!isTable(fields)) return null
  const end = upToFirstSerial(chunks, start, at)
  for (const chunk of chunks.slice(at, end)) headers.push(chunk.text.trim())
  return { start, end, headers }
}

/** Headers of unknown words behind the known ones: the first row begins at its number 1. */
function upToFirstSerial(chunks: Chunk[], start: number, end: number): number {
  if (headerField(chunks[start]?.text ?? '') !== 'serial') return end
  for (let at = end; at < Math.min(chunks.length, start + MAX_COLUMNS); at++) {
    const text = chunks[at]?.text ?? ''
    if (serialNumber(text) === 1) return at
    const { types, blank } = contentOf(text)
    const isValue = (types.duration ?? 0) > 0.5 || (types.fee ?? 0) > 0.5 || types.contact === 1
    if (
      blank ||
      types.serial !== undefined ||
      text.length > MAX_HEADER ||
      (isValue && !isHeaderLike(text))
    )
      return end
  }
  return end
}

/** A bracket below a header, or the second half of one that was broken over two lines. */
function continuesHeader(chunk: Chunk, previous: string): boolean {
  if (chunk.before === 'cell' || chunk.before === 'row') return false
  if (
    /^\s*[(/]/u.test(chunk.text) &&
    chunk.text.length < 120 &&
    !contentOf(chunk.text).types.serial
  )
    return true
  if (isJoined(previous, chunk.text)) return true
  if (chunk.before !== 'line' || chunk.text.length > 40) return false
  if (contentOf(chunk.text).types.serial !== undefined) return false
  const whole = headerField(`${previous} ${chunk.text}`)
  const before = headerField(previous)
  const own = headerField(chunk.text)
  return whole !== null && whole === before && own === null && isFragment(chunk.text)
}

/** “প্রয়োজনীয় কাগজপত্র” / “এবং প্রাপ্তিস্থান”: a header neither begins nor ends with “and”. */
function isJoined(previous: string, text: string): boolean {
  if (text.length > MAX_UNKNOWN || contentOf(text).types.serial !== undefined) return false
  return (
    /^\s*(?:এবং|ও|অথবা|বা|and|or|&)\s/iu.test(text) ||
    /\s(?:এবং|ও|অথবা|বা|and|or|&)\s*$/iu.test(previous)
  )
}

function isFragment(text: string): boolean {
  const types = contentOf(text).types
  return text.length < 25 && types.duration === undefined && types.action === undefined
}

function isRepeated(field: HeaderField, fields: HeaderField[]): boolean {
  if (!fields.includes(field)) return false
  return !(fields.at(-1) === field && NEIGHBOURS.includes(field)) || field === 'name'
}

/** A header of unknown words is believed only between known ones. */
function isUnknownHeader(chunks: Chunk[], at: number, fields: HeaderField[]): boolean {
  const text = chunks[at]?.text ?? ''
  if (text.trim() === '' || text.length > MAX_UNKNOWN || fields.length === 0) return false
  if (contentOf(text).types.serial !== undefined) return false
  const next = headerField(chunks[at + 1]?.text ?? '')
  if (next === null || fields.includes(next) || affinity(text, 'timeLimit') > 1.5) return false
  return true
}

function isTable(fields: HeaderField[]): boolean {
  const distinct = new Set(fields.filter((field) => field !== 'other'))
  const anchored = fields.slice(0, 3).some((field) => ANCHORS.has(field))
  return anchored && (distinct.size >= 3 || (distinct.size === 2 && distinct.has('expectation')))
}
