// The order of names in lists: the Bangla order of Unicode's collation, digits as numbers.
import { normalise } from '@/lib/bangla/normalise'

const collator = new Intl.Collator('bn-BD', { numeric: true, sensitivity: 'variant' })

/**
 * Orders two texts as a Bangla reader expects: vowels, consonants, numbers by value whatever their
 * digits. For Array.prototype.sort.
 *
 * @example ['খুলনা', 'ঢাকা', 'কুমিল্লা'].sort(compareBangla) // কুমিল্লা, খুলনা, ঢাকা
 */
export function compareBangla(a: string, b: string): number {
  return collator.compare(normalise(a), normalise(b))
}
