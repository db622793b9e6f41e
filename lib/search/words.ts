// A name is found by its words: every word of the query must stand somewhere in the key of an entry.
import { matchKey } from '@/lib/bangla/match-key'
import { Prisma } from '@/lib/db/generated/client'

/** More words than this add nothing but cost. */
const maxWords = 8
/** Nobody types a longer name. */
const maxQueryLength = 200

/**
 * The key of an entry: both titles and what else it may be found by, a line each. Each line begins with a
 * space, so that every word has one before it.
 * @example entryKey(['সেবা', 'Service', 'নড়াইল Narail']) // " সেবা\n service\n নরাইল narail"
 */
export function entryKey(lines: readonly (string | null | undefined)[]): string {
  return lines.map((line) => ` ${matchKey(line ?? '')}`).join('\n')
}

/** The match key of what someone typed. */
export function queryKey(q: string): string {
  return matchKey(q.slice(0, maxQueryLength))
}

/**
 * `column` contains each word of a match key, words of one or two letters at the beginning of a word only:
 * so the trigram index answers all of them.
 */
export function containsWords(column: Prisma.Sql, key: string): Prisma.Sql {
  return Prisma.join(
    listWords(key).map((word) => Prisma.sql`${column} LIKE ${patternOf(word)}`),
    ' AND ',
  )
}

/** The words of a match key that count. */
export function listWords(key: string): string[] {
  return key.split(/\s+/).filter(Boolean).slice(0, maxWords)
}

function patternOf(word: string): string {
  return word.length < 3 ? `% ${word}%` : `%${word}%`
}
