// A heading is a line that titles a section of a charter, with or without a number and mark-up.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { allowedEdits, containsApproximately, squash } from './fold'
import { remember } from './remember'
import { type Section, sectionTitles } from './lexicon/sections'

export interface Heading {
  section: Section
  title: string
  /** What stands on the same line behind the title's colon. */
  rest?: string
  /** Numbered, marked up or closed by a colon: surely a heading, also amid table text. */
  strong: boolean
}

const MARKUP = /^[\s#>*•●▪■◆_–-]+|[\s*#_]+$/gu
const NUMBER =
  /^[([]?\s*(?:\d{1,2}(?:\s*[.।:)-]\s*\d{1,2})*|[ক-ঙ](?=\s*[.)।])|[ivx]{1,4}(?=[.)])|[a-h](?=[.)]))\s*[.।):\]ঃ–-]*\s*/iu
const MAX_TITLE = 110
const MAX_LINE = 4000

const titles = Object.entries(sectionTitles).flatMap(([section, list]) =>
  list.split(', ').map((phrase) => ({
    section: section as Section,
    open: phrase.startsWith('>'),
    key: squash(phrase),
    edits: allowedEdits(phrase.replace('>', '')),
  })),
)

/** Without any of these no title can be meant: most lines are told apart by this alone. */
const stems = new RegExp(
  'ভিশ, মিশ, রূপ, কল্প, অভি, লক্ষ, সেব, উদ্দ, কার্য, কাজ, প্রত্যা, চার্ট, আওতা, অধীন, vis, mis, serv, object, goal, aim, func, griev, griv, compl, expect, char, grs, subord, attach, role'
    .split(', ')
    .map(squash)
    .join('|'),
  'u',
)

/** “অভিযোগ ব্যবস্থাপনা সেল” is whom to turn to, not a title. */
const namesSomeone = new RegExp(
  `(?:${['সেল', 'কর্মকর্তা', 'cell', 'officer'].map(squash).join('|')})$`,
  'u',
)

/**
 * The section a line opens, or null for ordinary text. Any numbering style (২.১), ১।, 2.1, ক.) and
 * small misspellings are accepted; the words behind a colon are returned as `rest`.
 * @example findHeading('মিশন: দক্ষ সেবা')?.rest // 'দক্ষ সেবা'
 */
export function findHeading(text: string, markedUp = false): Heading | null {
  if (text.length > MAX_LINE) return null
  return markedUp ? findMarked(text) : findPlain(text)
}

const findMarked = remember((text) => judge(text, true))
const findPlain = remember((text) => judge(text, false))

function judge(text: string, markedUp: boolean): Heading | null {
  const bare = text.replaceAll(/[|\t]+/gu, ' ').trim()
  if (bare === '') return null
  const marked = markedUp || /^(?:#{1,6}\s|\*\*)/u.test(bare)
  const clean = bare.replace(MARKUP, '')
  const number = NUMBER.exec(toAsciiDigits(clean))?.[0] ?? ''
  const numbered = /\d|[.)।]/u.test(number) && number.length < clean.length
  const body = numbered ? clean.slice(number.length) : clean
  return wholeTitle(body, marked || numbered) ?? titleWithRest(body)
}

function wholeTitle(body: string, marked: boolean): Heading | null {
  if (body.length > MAX_TITLE) return null
  const colon = /[:ঃ।–-]\s*$/u.test(body.replace(/[*_\s]+$/u, ''))
  const section = sectionOf(body)
  return section ? { section, title: body.trim(), strong: marked || colon } : null
}

function titleWithRest(body: string): Heading | null {
  const found =
    /^([^:ঃ]{3,60}?)\s*(?:\*\*)?\s*(?:[:ঃ](?:\*\*)?[–-]?|\s[–-]\s)\s*(\S[\s\S]*)$/u.exec(body)
  if (!found) return null
  const [, title = '', rest = ''] = found
  const section = sectionOf(title)
  if (!section || section === 'title') return null
  return { section, title: title.trim(), rest: rest.trim(), strong: true }
}

function sectionOf(title: string): Section | null {
  const outside = squash(title.replace(/\([^()]*\)?|\[[^\]]*\]?/gu, ' '))
  const key = outside === '' ? squash(title) : outside
  if (key.length < 3 || !stems.test(key)) return null
  if (namesSomeone.test(key)) return null
  const exact = titles.find((entry) => entry.key === key)
  if (exact) return exact.section
  return titles.find((entry) => matches(entry, key))?.section ?? null
}

function matches(entry: { key: string; open: boolean; edits: number }, key: string): boolean {
  const { edits } = entry
  const excess = key.length - entry.key.length
  if (Math.abs(excess) <= edits) return containsApproximately(key, entry.key, edits)
  if (!entry.open || excess < 0 || excess > 45) return false
  const head = key.slice(0, entry.key.length + edits)
  if (head.startsWith(entry.key)) return true
  return entry.key.length >= 10 && containsApproximately(head, entry.key, edits)
}
