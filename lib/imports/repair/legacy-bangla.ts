import { bijoyToUnicode, convertBijoyRuns, isBijoy } from '@/lib/bangla/bijoy'
import type { RepairLog } from './repair-log'

const BANGLA = /[\u0985-\u09b9\u09dc-\u09df]/
const KEPT = /^(?:\S*@\S*|(?:https?:\/\/|www\.)\S*|\S+\.(?:com|bd|org|net)\S*)$/i
const LATIN = /[A-Za-z\u00a1-\u00ff\u0152-\u02dc\u2013-\u203a\u20ac\u2122]/

/**
 * Whether a document as a whole was typed in Bijoy (SutonnyMJ). In such a document short words that
 * look like nothing (`bs`, `Awdm`) are Bijoy too, which no word tells by itself.
 */
export function isLegacyDocument(pieces: readonly string[]): boolean {
  let legacy = 0
  let unicode = 0
  for (const piece of pieces) {
    if (BANGLA.test(piece)) unicode += 1
    else if (LATIN.test(piece) && isBijoy(piece)) legacy += 1
  }
  return legacy >= 3 && legacy > unicode
}

/** Turns Bijoy runs into Unicode; each run changed is recorded. */
export function convertLegacy(text: string, legacyDocument: boolean, log: RepairLog): string {
  if (!LATIN.test(text)) return text
  if (!legacyDocument || BANGLA.test(text) || looksEnglish(text)) return convertRuns(text, log)
  const words = text.split(/(\s+)/)
  const after = words.map((word) => (KEPT.test(word) ? word : bijoyToUnicode(word))).join('')
  log.add('bijoy', text, after)
  return after
}

function convertRuns(text: string, log: RepairLog): string {
  if (!isBijoy(text)) return text
  const { text: after, runs } = convertBijoyRuns(text)
  for (const run of runs) log.add('bijoy', run.before, run.after)
  return after
}

function looksEnglish(text: string): boolean {
  const words = text.match(/[A-Za-z\u00a1-\u02dc]{2,}/g) ?? []
  const english = words.filter(isEnglishWord)
  return words.length > 0 && english.length * 3 >= words.length * 2
}

// English words have vowels among their letters and capitals only in front (or throughout).
function isEnglishWord(word: string): boolean {
  if (/^[A-Z]{2,}$/.test(word)) return true
  if (!/^[A-Z]?[a-z]+$/.test(word) || /[^aeiouy]{4,}/i.test(word)) return false
  const vowels = word.match(/[aeiouy]/gi)?.length ?? 0
  return vowels / word.length >= 0.3
}
