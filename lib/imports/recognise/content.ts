// The content of a cell tells its column even where the header is missing, shifted or misspelt.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { matchKey } from '@/lib/bangla/match-key'
import { remember } from './remember'
import { type ContentWord, contentWords, familyNameList } from './lexicon/content'

export const contentTypes = [
  'serial',
  'subLabel',
  'duration',
  'fee',
  'contact',
  'designation',
  'documents',
  'method',
  'law',
  'recipient',
  'place',
  'action',
  'prose',
] as const
export type ContentType = (typeof contentTypes)[number]

export interface Content {
  /** Nothing, or a dash. */
  blank: boolean
  /** “ঐ”, `"`, “do”: as above. */
  ditto: boolean
  /** How surely the cell is of each type, 0 to 1. */
  types: Partial<Record<ContentType, number>>
}

const SERIAL = /^[([]?\s*(?:\d{1,3}|\d{1,2}(?:\.[1-9]\d?){1,2})\s*[.।|:;,ঃ)\]]*\s*[)\]]?\s*$/u
const SUB_LABEL = /^\s*(?:\(\s*(?:[ক-হ]|[a-h]|i{1,3}|iv|v)\s*\)|[ক-চ]\s*[).।])/u
const DITTO =
  /^(?:[-–\s]*(?:ঐ|do|ditto|as above|same as above|একই|এ|উপরোক্ত|উপরের ন্যায়|পূর্বের ন্যায়)[-–.।\s]*|["“”″〃]+|''|,,|„)+$/iu
const BLANK = /^[\s\-–—_.।|*…]*$/u
const MOST_WORDS_BEHIND = 4
const NUMBER_WORD =
  'এক|দুই|তিন|চার|পাঁচ|ছয়|সাত|আট|নয়|দশ|পনের|পনেরো|বিশ|ত্রিশ|চল্লিশ|পঁয়তাল্লিশ|ষাট|নব্বই|one|two|three|four|five|six|seven|ten|fifteen|thirty'
const UNIT =
  'কার্য ?দিবস|কর্ম ?দিবস|দিবস|দিন|ঘন্টা|মিনিট|সপ্তাহ|মাস|বছর|বৎসর|(?:working |office |calendar )?days?|hours?|hrs?|minutes?|min|weeks?|months?|years?'
const PHONE = /(?:\+?88)?0\d{1,4}[\s-]?\d{3,8}(?:[\s-]?\d{2,6})?|\b\d{7,11}\b/u
const EMAIL = /[\w.+-]{2,64}\s?@\s?[\w-]{2,64}/u
/** A name opens with a form of address; a citizen's own name is not printed in a charter. */
const PERSON =
  /^(?:জনাবা?|বেগম|মিসেস|(?:মো|মোঃ|মোছাঃ|মোসাঃ|মোহাঃ|ডাঃ|ড)[.:ঃ]?|মোছা[.:]|মোসা[.:]|ডা[.:]|মোহাম্মদ|মুহাম্মদ|মোছাম্মৎ|মোসাম্মৎ|সৈয়দা?|নাম\s?[:ঃ]|(?:md|mst|mr|mrs|ms|dr|engr)[.:]?)\s+\p{L}/iu
const AMOUNT = /\d[\d,]*\s*(?:\.\d+)?\s*(?:\/\s*[-=—–]|৳|%)|[৳]\s*\d|^\s*\d[\d,]*\.\d\d\s*$|\d\s*%/u

const folded = (text: string) => matchKey(text).replaceAll(' ', ' ?')
const DURATION = new RegExp(
  `(?:\\d+|${foldAll(NUMBER_WORD)})\\s?(?:\\S{1,20}\\s)?(?:টি )?(?:${foldAll(UNIT)})`,
  'u',
)
const patterns = Object.fromEntries(
  Object.entries(contentWords).map(([type, list]) => [type, wordPattern(list)]),
) as Record<ContentWord, RegExp>
const familyNames = new Set(familyNameList.split(', ').map(matchKey))
const everyDocument = new RegExp(patterns.documents, 'gu')
const everyMethod = new RegExp(patterns.method, 'gu')

/**
 * What kind of value a cell holds, by its words and figures. Never throws; results are remembered.
 * @example contentOf('৭ কর্ম দিবস').types.duration // 1
 */
export const contentOf: (text: string) => Content = remember(judge)

function judge(text: string): Content {
  const ascii = toAsciiDigits(text.slice(0, 2000)).trim()
  const ditto = DITTO.test(ascii) && ascii !== ''
  if (!ditto && BLANK.test(ascii)) return { blank: true, ditto: false, types: {} }
  if (ditto) return { blank: false, ditto: true, types: {} }
  if (SERIAL.test(ascii)) return { blank: false, ditto: false, types: serialTypes(ascii) }
  return { blank: false, ditto: false, types: typesOf(ascii) }
}

function serialTypes(ascii: string): Content['types'] {
  return /^\d{2,3}$/u.test(ascii) ? { serial: 0.9, fee: 0.3 } : { serial: 1 }
}

function typesOf(ascii: string): Content['types'] {
  const key = matchKey(ascii)
  const size = key.length
  const short = closeness(size, 45, 140)
  const types: Content['types'] = {}
  const put = (type: ContentType, strength: number) => {
    if (strength > 0) types[type] = Math.round(strength * 100) / 100
  }
  put('subLabel', SUB_LABEL.test(ascii) ? 1 : 0)
  put('duration', short * durationShare(key))
  put('fee', AMOUNT.test(ascii) || patterns.fee.test(key) ? closeness(size, 60, 160) : 0)
  if (/^\d[\d,]*(?:\.\d+)?$/u.test(ascii)) put('fee', 0.6)
  put('contact', contactStrength(ascii, key))
  put('designation', patterns.designation.test(key) ? closeness(size, 70, 220) : 0)
  put('documents', density(everyDocument, key))
  put('method', density(everyMethod, key))
  put('law', patterns.law.test(key) && /\d{4}|আইন|বিধি|নীতি|act|rules/u.test(key) ? short : 0)
  put('recipient', patterns.recipient.test(key) ? closeness(size, 40, 90) : 0)
  put('place', patterns.place.test(key) ? closeness(size, 50, 110) : 0)
  put('action', patterns.action.test(key) ? closeness(size, 80, 240) : 0)
  put('prose', size > 120 ? 1 : size > 60 ? 0.5 : 0)
  if (Object.keys(types).length === 0 && isFullName(key)) put('contact', 0.5)
  return types
}

/** A sentence that goes on behind a duration (“within 3 days to be sent to …”) is less of one. */
function durationShare(key: string): number {
  const found = DURATION.exec(key)
  if (found === null) return patterns.immediate.test(key) ? 1 : 0
  const behind = key.slice(found.index + found[0].length).replace(/\([^()]*\)?/gu, ' ')
  const words = behind
    .split(' ')
    .slice(1)
    .filter((word) => /\p{L}/u.test(word)).length
  return words >= MOST_WORDS_BEHIND && !patterns.immediate.test(key) ? 0.6 : 1
}

function contactStrength(ascii: string, key: string): number {
  if (EMAIL.test(ascii)) return 1
  if (PHONE.test(ascii)) return ascii.length < 400 ? 1 : 0.6
  if (PERSON.test(ascii) && key.length < 60) return 0.5
  return patterns.contactLabel.test(key) && key.length < 40 ? 0.4 : 0
}

/** Two to five words that end with a family name, and say nothing else. */
function isFullName(key: string): boolean {
  const words = key.split(' ')
  return words.length >= 2 && words.length <= 5 && familyNames.has(words.at(-1) ?? '')
}

/** 1 up to `near` characters, falling to 0.1 at `far`. */
function closeness(size: number, near: number, far: number): number {
  if (size <= near) return 1
  if (size >= far) return 0.1
  return 1 - (0.9 * (size - near)) / (far - near)
}

/** More words of a kind speak louder, up to three. */
function density(pattern: RegExp, key: string): number {
  const found = key.match(pattern)?.length ?? 0
  return Math.min(found, 3) / 3 + (found > 0 ? 0.2 : 0)
}

function wordPattern(list: string): RegExp {
  const alternatives = list.split(', ').map((word) => {
    const latin = /^[a-z ]+$/u.test(word)
    const exact = latin || word === 'ফি' || word === 'কপি' || word === 'ছবি' || word === 'বিধি'
    return exact ? `${folded(word)}(?![\\p{L}\\p{M}])` : folded(word)
  })
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives.join('|')})`, 'u')
}

function foldAll(alternatives: string): string {
  return alternatives
    .split('|')
    .map((part) => (/[a-z?(]/u.test(part) ? foldKeepingPattern(part) : matchKey(part)))
    .join('|')
}

function foldKeepingPattern(part: string): string {
  return part.replace(/[\u0980-\u09ff]+/gu, (word) => matchKey(word))
}
