// A segment is one amount of a time cell with the words that belong to it, before and after.
import type { Amount, Item } from './items'

export interface Segment {
  before: Item[]
  amount: Amount
  after: Item[]
}

/** Gives every word of the cell to the amount it speaks of. */
export function readSegments(items: Item[]): Segment[] {
  const segments: Segment[] = []
  let before: Item[] = []
  let current: Segment | null = null
  for (const item of items) {
    if (item.type === 'amount') {
      if (current !== null) before = takeBefore(current)
      current = { before, amount: item, after: [] }
      segments.push(current)
      continue
    }
    if (current !== null) current.after.push(item)
    else if (endsSentence(item)) before = []
    else before.push(item)
  }
  return segments
}

export function isMark(item: Item | undefined, marks: string): boolean {
  return item?.type === 'mark' && marks.includes(item.text)
}

/** A full stop in either script; a danda after a serial number is none. */
function endsSentence(item: Item): boolean {
  return isMark(item, '।;৷')
}

export function separates(item: Item): boolean {
  if (item.type === 'break') return true
  if (isMark(item, '।৷;,/|+•')) return true
  return item.type === 'phrase' && (item.meaning?.as === 'or' || item.meaning?.as === 'and')
}

/** Cuts what stands between two amounts: up to the first separator it belongs to the first. */
function takeBefore(segment: Segment): Item[] {
  const between = segment.after
  const separator = firstOutsideBrackets(between)
  const cut = separator === -1 ? endOfTail(between) : separator + 1
  segment.after = between.slice(0, separator === -1 ? cut : separator)
  return between.slice(cut)
}

function firstOutsideBrackets(items: Item[]): number {
  let depth = 0
  for (const [at, item] of items.entries()) {
    if (isMark(item, '([')) depth++
    if (isMark(item, ')]')) depth = Math.max(0, depth - 1)
    if (depth === 0 && separates(item)) return at
  }
  return -1
}

/** Without a separator only "within", "time" and one bracket belong to the amount before. */
function endOfTail(items: Item[]): number {
  let at = 0
  while (at < items.length && isTail(items[at] as Item)) at++
  if (!isMark(items[at], '([')) return at
  const close = items.findIndex((item, index) => index > at && isMark(item, ')]'))
  return close === -1 ? at : close + 1
}

function isTail(item: Item): boolean {
  if (item.type !== 'phrase') return false
  const { meaning } = item
  return meaning?.as === 'filler' || (meaning?.as === 'qualifier' && /^ম|^ভ/u.test(item.text))
}
