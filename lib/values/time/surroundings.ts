// What the words around an amount say: its case or condition, the start of its clock, its qualifier.
// Everything is as printed; words that say nothing known stay in `raw` alone.
import type { TimeQualifier } from '../schema'
import { findTerm } from '../terms'
import type { TimeLexeme } from './items'
import { isMark, separates, type Segment } from './segments'
import { splitBrackets } from './brackets'
import {
  ignored,
  isAlternative,
  isEdge,
  says,
  saysSide,
  sliceText,
  textOf,
  trim,
  trimEdges,
} from './stretches'

export interface Surroundings {
  /** The case or condition named for this amount. */
  label?: string
  /** "where applicable": a condition of the whole promise. */
  applicable?: string
  clockStart?: string
  qualifier?: TimeQualifier
}

export function readSurroundings(segment: Segment, printed: string): Surroundings {
  const found: Surroundings = {}
  const { outside, brackets } = splitBrackets(segment.after)
  const first = splitBrackets(segment.before)
  const bare = brackets.filter((bracket) => bracket.every((item) => says(item, 'qualifier')))
  readQualifier(found, [...first.outside, ...outside, ...bare.flat()])
  for (const stretch of [first.outside, ...first.brackets]) readBefore(found, stretch, printed)
  for (const bracket of brackets) readBracket(found, bracket, printed)
  readAfter(found, outside, printed)
  return found
}

function readQualifier(found: Surroundings, items: TimeLexeme[]): void {
  for (const { meaning } of items) {
    if (meaning?.as !== 'qualifier') continue
    if (found.qualifier === undefined || meaning.qualifier === 'at_least') {
      found.qualifier = meaning.qualifier
    }
  }
}

/** "প্রথমবার আবেদন গ্রহণের": a label up to its marker, then the event the clock starts at. */
function readBefore(found: Surroundings, items: TimeLexeme[], printed: string): void {
  const stretch = afterLastAlternative(items)
  const end = labelEnd(stretch)
  const label = stretch.slice(0, end)
  takeApplicable(found, label)
  set(found, 'label', labelText(label, printed))
  set(found, 'clockStart', clockText(stretch.slice(end), printed))
}

/** "(আবেদন প্রাপ্তির পর)", "(প্রযোজ্য ক্ষেত্রে)", "(নতুন)": all a bracket holds is one of these. */
function readBracket(found: Surroundings, items: TimeLexeme[], printed: string): void {
  if (
    items.every((item) => item.type === 'number' || isAlternative(item) || says(item, ...ignored))
  )
    return
  if (takeApplicable(found, items)) return
  const clock = items.some((item) => says(item, 'since')) ? clockText(items, printed) : undefined
  if (clock !== undefined && found.clockStart === undefined) found.clockStart = clock
  else set(found, 'label', labelText(items, printed, true))
}

/** "of receipt", "for renewal", "কাগজপত্র সঠিক থাকলে" behind the amount. */
function readAfter(found: Surroundings, items: TimeLexeme[], printed: string): void {
  for (const clause of clauses(items)) {
    if (takeApplicable(found, clause)) continue
    const at = clause.findIndex((item) => saysSide(item, 'since', 'after'))
    if (at !== -1) {
      set(found, 'clockStart', sliceText(clause.slice(at + 1), printed))
      continue
    }
    const end = labelEnd(clause)
    set(found, 'label', labelText(clause.slice(0, end), printed))
    set(found, 'clockStart', clockText(clause.slice(end), printed))
  }
}

/** Index after the last word that ends a label: a marker, a colon, a named case. */
function labelEnd(items: TimeLexeme[]): number {
  const opening = items.findIndex((item) => saysSide(item, 'marker', 'after'))
  if (opening !== -1) {
    const colon = items.findIndex((item, at) => at > opening && endsWithColon(item))
    return colon === -1 ? items.length : colon + 1
  }
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at] as TimeLexeme
    const dash = isMark(item, '-–—') && at === items.length - 1 && at > 0
    if (dash || endsWithColon(item) || says(item, 'applicable') || isCase(item)) return at + 1
    if (saysSide(item, 'marker', 'before') || isProviso(item)) return at + 1
  }
  return 0
}

function labelText(items: TimeLexeme[], printed: string, whole = false): string | undefined {
  const kept = trim(trimEdges(items), (item) => isEdge(item) || says(item, 'since'))
  const named = kept.filter(isCase)
  const others = kept.filter((item) => !isCase(item) && !says(item, 'marker', 'filler'))
  if (named.length === 1 && others.length === 0) return withoutColon(named[0]?.text.toLowerCase())
  return withoutColon(
    whole ? textOf(items, printed) : sliceText(trim(kept, dropsFromLabel), printed),
  )
}

/** A case with a name; "নিয়মিত" is a rhythm alone, and a case beside an amount. */
function isCase(item: TimeLexeme): boolean {
  return says(item, 'case') || (says(item, 'schedule') && findTerm(item.text)?.kind === 'case')
}

/** ":" or its Bangla likeness "ঃ" at the end of a word; that of "মোঃ" belongs to a name. */
function endsWithColon(item: TimeLexeme): boolean {
  if (isMark(item, ':')) return true
  return item.type !== 'mark' && item.text.endsWith('ঃ') && !says(item, 'person')
}

/** The "ঃ" of "পুনঃ" belongs to the word; at the end of any other it is a colon. */
function withoutColon(text: string | undefined): string | undefined {
  return text?.replace(/(?<!^পুন)ঃ$/u, '')
}

function clockText(items: TimeLexeme[], printed: string): string | undefined {
  const kept = trimEdges(items)
  const last = kept.findLastIndex((item) => startsClock(item))
  if (last === -1) return undefined
  const first = saysSide(kept[0], 'since', 'after') ? 1 : 0
  return sliceText(kept.slice(first, last + 1), printed)
}

/** "বরাদ্দ প্রাপ্তি সাপেক্ষে", "অনুমোদনক্রমে" beside an amount are its condition. */
function isProviso(item: TimeLexeme): boolean {
  return says(item, 'vague', 'process') && /(?:সাপেক্ষে|ক্রমে)$/u.test(item.text)
}

/** An event in the genitive ("প্রাপ্তির", "পাওয়ার"), an English event, or "after", "from". */
function startsClock(item: TimeLexeme): boolean {
  if (saysSide(item, 'since', 'before')) return true
  if (says(item, 'process')) return /(?:পর|শেষে|অন্তে)$/u.test(item.text)
  return says(item, 'event') && /[েিীা]র$|^[a-z]+$/iu.test(item.text)
}

function dropsFromLabel(item: TimeLexeme): boolean {
  return item.meaning?.as === 'marker' && !item.meaning.keep
}

/** What stands before "immediate /" belongs to that alternative, not to the amount. */
function afterLastAlternative(items: TimeLexeme[]): TimeLexeme[] {
  const last = items.findLastIndex((item) => isAlternative(item))
  return items.slice(last + 1)
}

/** The clauses behind an amount, without what only an alternative is said of. */
function clauses(items: TimeLexeme[]): TimeLexeme[][] {
  const found: TimeLexeme[][] = [[]]
  for (const item of items) {
    if (isAlternative(item)) found.pop()
    if (separates(item) || isAlternative(item)) found.push([])
    else found.at(-1)?.push(item)
  }
  return found
}

function takeApplicable(found: Surroundings, items: TimeLexeme[]): boolean {
  const applicable = items.find((item) => says(item, 'applicable'))
  if (applicable === undefined) return false
  found.applicable ??= applicable.text.replace(/\s+/gu, ' ')
  return true
}

function set(found: Surroundings, key: 'label' | 'clockStart', text: string | undefined): void {
  if (text !== undefined && found[key] === undefined) found[key] = text
}
