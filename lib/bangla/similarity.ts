import { distance } from 'fastest-levenshtein'
import { matchKey } from '@/lib/bangla/match-key'

export function trigramSimilarity(a: string, b: string): number {
  const left = trigrams(matchKey(a))
  const right = trigrams(matchKey(b))
  if (left.size === 0 && right.size === 0) return 1
  const shared = [...left].filter((trigram) => right.has(trigram)).length
  return shared / (left.size + right.size - shared)
}

export function isNear(a: string, b: string, maxDistance: number): boolean {
  return distance(matchKey(a), matchKey(b)) <= maxDistance
}

function trigrams(key: string): Set<string> {
  const found = new Set<string>()
  for (const word of key.split(' ').filter(Boolean)) {
    const padded = Array.from(`  ${word} `)
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3).join(''))
  }
  return found
}
