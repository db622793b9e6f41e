// The words of a piece that make up a post: "উপজেলা কৃষি অফিসার", "সহকারী কমিশনার (ভূমি)".
import { isMark, type PersonLexeme } from './pieces'

export interface PostRun {
  /** Index of the first and behind the last lexeme of the post. */
  start: number
  end: number
  /** It begins with a rank or is a post by itself, so that words before it are no part of it. */
  firm: boolean
}

/** The first post in the piece, by what posts are made of; an office named after a post is none. */
export function findPost(lexemes: PersonLexeme[]): PostRun | null {
  for (let at = 0; at < lexemes.length; at++) {
    if (!isPostWord(lexemes[at]) || says(lexemes[at], 'link')) continue
    const runEnd = endOfRun(lexemes, at)
    const head = lastHead(lexemes, at, runEnd)
    if (head === -1) {
      at = runEnd - 1
      continue
    }
    const end = withSuffix(lexemes, head + 1, runEnd)
    if (isOfficeNamedAfterPost(lexemes, head, end)) {
      at = end - 1
      continue
    }
    return { start: at, end, firm: says(lexemes[at], 'rank', 'head') }
  }
  return null
}

export function says(lexeme: PersonLexeme | undefined, ...meanings: string[]): boolean {
  return lexeme?.meaning !== undefined && meanings.includes(lexeme.meaning.as)
}

function isPostWord(lexeme: PersonLexeme | undefined): boolean {
  return says(lexeme, 'head', 'rank', 'subject', 'acting', 'link')
}

/** A run goes on over "ও", "/" and hyphens between post words. */
function endOfRun(lexemes: PersonLexeme[], at: number): number {
  let end = at
  while (end < lexemes.length) {
    const joint = isMark(lexemes[end], '-–/&.') && isPostWord(lexemes[end + 1])
    if (!isPostWord(lexemes[end]) && !joint) break
    end++
  }
  return end
}

function lastHead(lexemes: PersonLexeme[], start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    const { meaning } = lexemes[at] as PersonLexeme
    if (meaning?.as === 'head' || (meaning?.as === 'rank' && meaning.head)) return at
  }
  return -1
}

/** "(ভূমি)", "(ভারপ্রাপ্ত)", "গ্রেড-১", or subjects that end the piece belong to the post. */
function withSuffix(lexemes: PersonLexeme[], end: number, runEnd: number): number {
  if (
    runEnd === lexemes.length &&
    lexemes.slice(end).every((one) => says(one, 'subject', 'acting'))
  ) {
    return runEnd
  }
  let at = end
  for (let next = afterSuffix(lexemes, at); next > at; next = afterSuffix(lexemes, at)) at = next
  return at
}

/** Behind one more "(…)", "ভারপ্রাপ্ত" or "গ্রেড-৬". */
function afterSuffix(lexemes: PersonLexeme[], at: number): number {
  if (isMark(lexemes[at], '([')) {
    const close = lexemes.findIndex((lexeme, index) => index > at && isMark(lexeme, ')]'))
    if (close === -1) return lexemes.length
    return close - at > longestBracket ? at : close + 1
  }
  if (!says(lexemes[at], 'acting')) return at
  const number = isMark(lexemes[at + 1], '-–:') ? at + 2 : at + 1
  return lexemes[number]?.type === 'number' ? number + 1 : at + 1
}

const longestBracket = 10

/** "জেলা প্রশাসকের কার্যালয়" is an office; the genitive and the office word say so. */
function isOfficeNamedAfterPost(lexemes: PersonLexeme[], head: number, end: number): boolean {
  const genitive = /(?:ের|ীর|কর্তার)$/u.test(lexemes[head]?.text ?? '')
  const next = lexemes[end]
  if (genitive && says(next, 'office')) return true
  return next?.text === 'এর' && says(lexemes[end + 1], 'office')
}
