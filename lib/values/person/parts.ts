// The parts a piece of a contact holds: a name, a post, an office, or words that are none of these.
import { isMark, type PersonLexeme, type Piece } from './pieces'
import { findPost, says } from './post-run'

export interface Part {
  kind: 'name' | 'designation' | 'office' | 'address' | 'other'
  text: string
  /** Words in the part, for telling a place name from a sentence. */
  words: number
}

/** Reads a piece; the words keep their order and none is lost. */
export function readParts(piece: Piece, printed: string): Part[] {
  const { lexemes, hint } = piece
  if (lexemes.every((one) => says(one, 'honorific'))) return []
  if (piece.verbatim) return part('other', lexemes, printed)
  if (hint === 'office' || hint === 'address') return part(hint, lexemes, printed)
  const post = says(lexemes[0], 'office_of') ? null : findPost(lexemes)
  if (post === null) return part(kindOf(lexemes, hint), lexemes, printed)
  const before = lexemes.slice(0, post.start)
  const rest = lexemes.slice(post.end)
  const kept = post.firm || namesPerson(before) || before.some((one) => says(one, 'office'))
  const wordsBefore = before.filter((one) => one.type !== 'mark').length
  const standsAlone = kept && (wordsBefore !== 1 || namesPerson(before) || hint === 'name')
  const start = standsAlone || hint === 'name' ? post.start : 0
  return [
    ...readBefore(lexemes.slice(0, start), printed),
    ...part('designation', lexemes.slice(start, post.end), printed),
    ...(rest.length === 0 ? [] : readParts({ lexemes: trimStart(rest) }, printed)),
  ]
}

function kindOf(lexemes: PersonLexeme[], hint: Piece['hint']): Part['kind'] {
  if (hint === 'name' || hint === 'designation') return hint
  if (namesPerson(lexemes)) return 'name'
  return lexemes.some((one) => says(one, 'office', 'office_of')) ? 'office' : 'other'
}

/** A name, and what stands in brackets behind it: "(অতিরিক্ত দায়িত্ব)". */
function readBefore(lexemes: PersonLexeme[], printed: string): Part[] {
  const bracket = lexemes.findIndex((one) => isMark(one, '('))
  const cut = bracket === -1 ? lexemes.length : bracket
  const words = lexemes.slice(0, cut)
  return [...part(kindBefore(words), words, printed), ...part('other', lexemes.slice(cut), printed)]
}

/** Words before a post that starts with a rank are a name, unless they speak of an office. */
function kindBefore(lexemes: PersonLexeme[]): Part['kind'] {
  if (lexemes.some((one) => says(one, 'office', 'office_of'))) return 'office'
  const words = lexemes.filter((one) => one.type !== 'mark')
  return words.length <= 7 && words.every((one) => isNameWord(one)) ? 'name' : 'other'
}

function isNameWord(lexeme: PersonLexeme): boolean {
  return lexeme.type === 'word' || says(lexeme, 'name', 'honorific', 'field', 'label')
}

/** An honorific in front, or a word that only names are made of, and no word of an office. */
function namesPerson(lexemes: PersonLexeme[]): boolean {
  if (lexemes.some((one) => says(one, 'office', 'office_of'))) return false
  const words = lexemes.filter((one) => one.type === 'word' || one.meaning !== undefined)
  if (words.length === 0 || words.length > 8) return false
  if (words.length === 1) return false
  return says(words[0], 'honorific') || words.some((one) => says(one, 'name'))
}

function part(kind: Part['kind'], lexemes: PersonLexeme[], printed: string): Part[] {
  const from = kind === 'name' ? lexemes.findIndex((one) => !isFormOfAddress(one)) : 0
  const kept = lexemes.slice(Math.max(0, from))
  const text = printed
    .slice(kept[0]?.start ?? 0, kept.at(-1)?.end ?? 0)
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.:,–-]+|[\s:,–-]+$/gu, '')
  if (text === '') return []
  return [{ kind, text, words: kept.filter((one) => one.type !== 'mark').length }]
}

function isFormOfAddress({ meaning, type }: PersonLexeme): boolean {
  if (type === 'mark') return true
  return (meaning?.as === 'honorific' && meaning.address) || meaning?.as === 'label'
}

function trimStart(lexemes: PersonLexeme[]): PersonLexeme[] {
  const first = lexemes.findIndex((one) => one.type !== 'mark' && !says(one, 'link', 'label'))
  return first === -1 ? [] : lexemes.slice(first)
}
