// A token is one word, number, code or mark of a cell, with its place in the printed text.
// Invariant: tokens stand in order, never overlap, and `printed.slice(start, end)` is what was printed.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { compactKey } from '@/lib/bangla/match-key'
import { normalise } from '@/lib/bangla/normalise'

export interface Token {
  /** A code is a run of digits that counts nothing: a phone, a date, an account number. */
  type: 'word' | 'number' | 'code' | 'mark' | 'break'
  text: string
  /** The match key of a word; empty for all else. */
  key: string
  value: number
  start: number
  end: number
}

/** The text as shown: stored form, without markup. Its digits are as printed. */
export function printedText(raw: string): string {
  return normalise(raw.replace(tag, ' ').replace(entity, ' '))
}

/** Splits printed text into tokens in one pass; digits of both scripts are read as numbers. */
export function tokenise(printed: string): Token[] {
  const ascii = toAsciiDigits(printed)
  const tokens: Token[] = []
  for (const match of ascii.matchAll(pieces)) {
    const text = match[0]
    const groups = match.groups ?? {}
    if (groups['space'] !== undefined) continue
    const type = tokenType(groups, text)
    const start = match.index
    tokens.push({
      type,
      text,
      key: type === 'word' ? compactKey(text) : '',
      value: type === 'number' ? Number(text.replaceAll(',', '')) : 0,
      start,
      end: start + text.length,
    })
  }
  return tokens
}

const tag = /<\/?[a-z][^<>]{0,500}>/giu
const entity = /&(?:nbsp|zwnj|#160);/giu

/** Three or more groups (a date, an account), or a phone with its area code. */
const code = String.raw`\+?\d+(?:[-–/]\d+){2,}|\d+(?:\.\d+){2,}|\+\d[\d-]+|0\d{1,5}[-–]\d{5,}`
const grouped = String.raw`\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?`
const pieces = new RegExp(
  String.raw`(?<code>${code})|(?<number>${grouped}|\d+(?:\.\d+)?)|(?<word>[\p{L}\p{M}]+)` +
    String.raw`|(?<break>\n)|(?<space>\s)|(?<mark>[^])`,
  'gu',
)

function tokenType(groups: Record<string, string | undefined>, text: string): Token['type'] {
  if (groups['code'] !== undefined) return 'code'
  if (groups['number'] !== undefined) return isCode(text) ? 'code' : 'number'
  if (groups['word'] !== undefined) return 'word'
  return groups['break'] === undefined ? 'mark' : 'break'
}

function isCode(text: string): boolean {
  if (text.includes(',')) return false
  const [digits = ''] = text.split('.')
  return digits.length >= 10 || (digits.length >= 7 && digits.startsWith('0'))
}
