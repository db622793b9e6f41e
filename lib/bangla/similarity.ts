import { distance } from 'fastest-levenshtein'
import { compactKey, matchKey } from '@/lib/bangla/match-key'

/**
 * How alike two texts are, 0 to 1: shared trigrams of the words of their match keys over all of them,
 * as PostgreSQL's pg_trgm counts. Order of words does not matter. Two texts without a letter are 1.
 *
 * @example trigramSimilarity('জেলা প্রশাসকের কার্যালয়', 'জেলা প্রশাসক কার্যালয়') > 0.7
 */
export function trigramSimilarity(a: string, b: string): number {
  return sharedTrigrams(trigramsOf(a), trigramsOf(b))
}

/** The trigrams of a text's match key: taken once where one text is compared with many. */
export function trigramsOf(text: string): ReadonlySet<string> {
  return trigrams(matchKey(text))
}

/** How alike two texts are by their trigrams, as `trigramSimilarity` says. */
export function sharedTrigrams(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 && right.size === 0) return 1
  let shared = 0
  for (const trigram of left) if (right.has(trigram)) shared += 1
  return shared / (left.size + right.size - shared)
}

/**
 * True when at most `maxDistance` letters of the match keys differ; spaces do not count.
 *
 * @example isNear('সেবাদান পদ্বতি', 'সেবা দান পদ্ধতি', 1)
 */
export function isNear(a: string, b: string, maxDistance: number): boolean {
  const left = compactKey(a)
  const right = compactKey(b)
  if (Math.abs(left.length - right.length) > maxDistance) return false
  return distance(left, right) <= maxDistance
}

function trigrams(key: string): Set<string> {
  const found = new Set<string>()
  for (const word of key.split(' ').filter(Boolean)) {
    const padded = Array.from(`  ${word} `)
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3).join(''))
  }
  return found
}
