import type { Rule } from '../../rule'
import { pathOfWords, textsOf } from '../reading-texts'

const MARKUP = /<\/?[a-z][^<>]*>|&(?:nbsp|amp|lt|gt|quot|#\d+);/i
const RESIDUE = new Set(['markup', 'boilerplate', 'entity', 'escape'])

/** Tags, entities and portal furniture pasted along with the text. Removing them loses no word. */
export const residue: Rule = {
  id: 'U06',
  severity: 'warning',
  fixable: true,
  *check(reading, { repairs = [] }) {
    for (const { path, text } of textsOf(reading))
      if (MARKUP.test(text)) yield { path, raw: text, proposal: withoutMarkup(text) }
    for (const { kind, before, after } of repairs)
      if (RESIDUE.has(kind))
        yield { path: pathOfWords(reading, after), raw: before, proposal: after }
  },
}

function withoutMarkup(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .trim()
}
