import { matchKey } from '@/lib/bangla/match-key'
import { normalise } from '@/lib/bangla/normalise'
import type { CharterReading } from '@/lib/charters/reading'
import type { Rule } from '../../rule'
import { textsOf } from '../reading-texts'

const BANGLA_WORD = /[\u0980-\u09ff\u200c\u200d]{3,}/g
const DIGIT = /[০-৯]/

/** One term in two spellings ("ভূমি", "ভুমি"): told once a term, at the rarer spelling; the proposal is the commoner one. */
export const spellingVariants: Rule = {
  id: 'U05',
  severity: 'info',
  examples: {
    wrong: {
      services: [
        { name: 'খাস ভূমি বন্দোবস্ত' },
        { name: 'অর্পিত ভূমি ইজারা' },
        { name: 'ভুমি উন্নয়ন কর' },
      ],
    },
    right: {
      services: [
        { name: 'খাস ভূমি বন্দোবস্ত' },
        { name: 'অর্পিত ভূমি ইজারা' },
        { name: 'ভূমি উন্নয়ন কর' },
      ],
    },
  },
  *check(reading) {
    for (const [common, ...others] of spellingsOf(reading).values()) {
      const [other] = others
      if (!common || !other) continue
      const { word: raw, path, times } = other
      const isRarer = times < common.times
      const params = { other: common.word }
      yield { path, raw, params, ...(isRarer && { proposal: common.word }) }
    }
  },
}

interface Spelling {
  word: string
  path: string
  times: number
}

/** By term, the commonest spelling first; of two as common, the one that comes first in the charter. */
function spellingsOf(reading: CharterReading): Map<string, Spelling[]> {
  const words = new Map<string, Spelling>()
  for (const { path, text } of textsOf(reading)) {
    for (const [word] of normalise(text).matchAll(BANGLA_WORD)) {
      if (DIGIT.test(word)) continue
      const known = words.get(word)
      if (known) known.times += 1
      else words.set(word, { word, path, times: 1 })
    }
  }
  const terms = Map.groupBy(words.values(), ({ word }) => matchKey(word))
  for (const spellings of terms.values()) spellings.sort((one, two) => two.times - one.times)
  return terms
}
