import type { Rule } from '../../rule'
import { pathOfWords, textsOf } from '../reading-texts'

const MARKUP = /<\/?[a-z][^<>]*>|&(?:nbsp|amp|lt|gt|quot|#\d+);/i
const RESIDUE = new Set(['markup', 'boilerplate', 'entity', 'escape'])

/** Tags, entities and portal furniture pasted along with the text, told once a place. Removing them loses no word. */
export const residue: Rule = {
  id: 'U06',
  severity: 'warning',
  fixable: true,
  *check(reading, { repairs = [] }) {
    for (const { path, text } of textsOf(reading))
      if (MARKUP.test(text)) yield { path, raw: text, proposal: withoutMarkup(text) }
    const told = new Set<string>()
    for (const { before, after } of repairs.filter(({ kind }) => RESIDUE.has(kind))) {
      const path = pathOfWords(reading, after)
      if (!told.has(path)) yield { path, raw: before, proposal: after }
      told.add(path)
    }
  },
}

function withoutMarkup(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .trim()
}
