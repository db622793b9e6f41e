import { isBijoy } from '@/lib/bangla/bijoy'
import type { Rule } from '../../rule'
import { pathOfWords, textsOf } from '../reading-texts'

/** Legacy Bijoy text: unreadable without its font, invisible to search. */
export const bijoy: Rule = {
  id: 'U03',
  severity: 'error',
  *check(reading, { repairs = [] }) {
    for (const { path, text } of textsOf(reading)) if (isBijoy(text)) yield { path, raw: text }
    for (const { kind, before, after } of repairs)
      if (kind === 'bijoy')
        yield { path: pathOfWords(reading, after), raw: before, proposal: after }
  },
}
