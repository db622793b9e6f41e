// The words of a contact, once phones and addresses are taken out, in pieces: lines, commas, labelled fields.
import type { Lexeme } from '../lexing/lexemes'
import type { PersonMeaning } from './vocabulary'

export type PersonLexeme = Lexeme<PersonMeaning>

export interface Piece {
  lexemes: PersonLexeme[]
  /** What a label in front of the piece says it is. */
  hint?: 'name' | 'designation' | 'office' | 'address'
  /** The piece is a fax number or another line that is kept as it is. */
  verbatim?: true
}

/** Splits at line ends, commas and stops outside brackets, and behind labels; drops bare labels. */
export function readPieces(lexemes: PersonLexeme[]): Piece[] {
  const pieces: Piece[] = [{ lexemes: [] }]
  let depth = 0
  for (const [at, lexeme] of lexemes.entries()) {
    const current = pieces.at(-1) as Piece
    if (isMark(lexeme, '([')) depth++
    if (isMark(lexeme, ')]')) depth = Math.max(0, depth - 1)
    const field = isLabelled(lexemes, at) ? fieldOf(lexeme) : null
    if (field !== null) pieces.push({ lexemes: [], hint: field })
    else if (lexeme.meaning?.as === 'fax') pieces.push({ lexemes: [lexeme], verbatim: true })
    else if (lexeme.type === 'break' && opensBracket(lexemes, at)) continue
    else if (separates(lexeme, depth)) {
      if (lexeme.type === 'break') depth = 0
      if (current.lexemes.length > 0 || current.hint === undefined) pieces.push({ lexemes: [] })
    } else current.lexemes.push(lexeme)
  }
  return pieces.map(trimPiece).filter((piece) => piece.lexemes.length > 0)
}

export function isMark(lexeme: PersonLexeme | undefined, marks: string): boolean {
  return lexeme?.type === 'mark' && marks.includes(lexeme.text)
}

function fieldOf({ meaning }: PersonLexeme): Piece['hint'] | null {
  if (meaning?.as === 'field') return meaning.field
  return meaning?.as === 'office' ? 'office' : null
}

/** A field's name is a label only with a colon, or at the start of a line. */
function isLabelled(lexemes: PersonLexeme[], at: number): boolean {
  const before = lexemes[at - 1]
  const after = lexemes[at + 1]
  if (isMark(after, ':ঃ=') || /ঃ$/u.test(lexemes[at]?.text ?? '')) return true
  return (before === undefined || before.type === 'break') && isMark(after, '-–')
}

function separates(lexeme: PersonLexeme, depth: number): boolean {
  if (lexeme.type === 'break') return true
  return depth === 0 && isMark(lexeme, ',;।৷|')
}

/** A bracket on a new line belongs to the line above: "Assistant Commissioner\n(Land)". */
function opensBracket(lexemes: PersonLexeme[], at: number): boolean {
  let next = at + 1
  while (lexemes[next]?.type === 'break' && next - at < mostBlankLines) next++
  return isMark(lexemes[next], '(')
}

const mostBlankLines = 5

function trimPiece(piece: Piece): Piece {
  const { lexemes } = piece
  if (piece.verbatim) return piece
  const first = lexemes.findIndex((lexeme, at) => !isEdge(lexeme) && !isSerial(lexemes, at))
  if (first === -1) return { ...piece, lexemes: [] }
  const last = lexemes.findLastIndex((lexeme) => !isEdge(lexeme) || isMark(lexeme, ')]'))
  return { ...piece, lexemes: lexemes.slice(first, last + 1) }
}

/** Marks, and phone and e-mail labels, that stand at the edge of a piece. */
function isEdge(lexeme: PersonLexeme): boolean {
  if (lexeme.type === 'mark' || lexeme.type === 'break') return true
  const as = lexeme.meaning?.as
  return as === 'label' || as === 'link'
}

/** "১.", "২)" or "ক)" in front of a piece. */
function isSerial(lexemes: PersonLexeme[], at: number): boolean {
  const isLetter = /^[ক-হa-h]$/u.test(lexemes[at]?.text ?? '')
  if (isLetter && isMark(lexemes[at + 1], ')')) return true
  return (
    lexemes[at]?.type === 'number' && (at === lexemes.length - 1 || isMark(lexemes[at + 1], '.)'))
  )
}
