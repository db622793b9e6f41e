import { normalise } from '@/lib/bangla/normalise'
import { unescapeLetters } from './escapes'
import { convertLegacy } from './legacy-bangla'
import { removeMarkup } from './markup'
import { undoDoubleEncoding } from './mojibake'
import type { RepairLog } from './repair-log'

/** What a single piece of text cannot know: how the document around it was written. */
export interface RepairContext {
  /** The share of Bijoy in the document, from 0 to 1. */
  bijoyShare: number
}

/** Undoes what is wrong with the characters of a piece, before anyone asks what it says. */
export function repairCharacters(text: string, log: RepairLog): string {
  const unescaped = unescapeLetters(breakPages(text, log), log)
  return removeMarkup(undoDoubleEncoding(unescaped, log), log)
}

/** Brings a piece into today's Bangla: Bijoy to Unicode, and the one stored form. */
export function repairLetters(text: string, context: RepairContext, log: RepairLog): string {
  const converted = convertLegacy(text, context.bijoyShare, log)
  const stored = normalise(converted)
  if (stored !== converted) recordStored(converted, log)
  return stored
}

// Word writes a line break as a vertical tab and a page break as a form feed.
function breakPages(text: string, log: RepairLog): string {
  if (!text.includes('\v') && !text.includes('\f')) return text
  log.add('control', '\\v', '\\n')
  return text.replace(/[\v\f]/g, '\n')
}

function recordStored(text: string, log: RepairLog): void {
  if (text.includes('\u00a0')) log.add('unicode', '\u00a0', ' ')
  for (const word of text.split(/[ \t\n\r\u00a0]+/)) {
    const stored = normalise(word)
    if (stored !== word) log.add('unicode', word, stored)
  }
}
