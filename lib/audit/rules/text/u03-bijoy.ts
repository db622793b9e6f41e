import { convertBijoyRuns, isBijoy } from '@/lib/bangla/bijoy'
import type { Rule } from '../../rule'
import { pathOfWords, textsOf } from '../reading-texts'

/** Legacy Bijoy text: unreadable without its font, invisible to search. */
export const bijoy: Rule = {
  id: 'U03',
  severity: 'error',
  examples: {
    wrong: { services: [{ name: '‡mev cÖ`vbKvix KZ©©c‡ÿi cÖwZkÖæwZ' }] },
    right: { services: [{ name: 'সেবা প্রদানকারী কর্তৃপক্ষের প্রতিশ্রুতি' }] },
  },
  *check(reading, { repairs = [] }) {
    for (const { path, text } of textsOf(reading))
      if (isBijoy(text)) yield { path, raw: text, proposal: convertBijoyRuns(text).text }
    for (const { kind, before, after } of repairs)
      if (kind === 'bijoy')
        yield { path: pathOfWords(reading, after), raw: before, proposal: after }
  },
}
