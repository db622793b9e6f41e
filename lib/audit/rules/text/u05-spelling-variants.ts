import { matchKey } from '@/lib/bangla/match-key'
import { normalise } from '@/lib/bangla/normalise'
import type { Rule } from '../../rule'
import { textsOf } from '../reading-texts'

const BANGLA_WORD = /[\u0980-\u09ff\u200c\u200d]{3,}/g
const DIGIT = /[০-৯]/

/** One term in two spellings ("ভূমি", "ভুমি"): told once a term, at its later spelling. */
export const spellingVariants: Rule = {
  id: 'U05',
  severity: 'info',
  *check(reading) {
    const first = new Map<string, string>()
    const told = new Set<string>()
    for (const { path, text } of textsOf(reading)) {
      for (const [word] of normalise(text).matchAll(BANGLA_WORD)) {
        if (DIGIT.test(word)) continue
        const key = matchKey(word)
        const other = first.get(key) ?? word
        first.set(key, other)
        if (other === word || told.has(key)) continue
        told.add(key)
        yield { path, raw: word, params: { other } }
      }
    }
  },
}
