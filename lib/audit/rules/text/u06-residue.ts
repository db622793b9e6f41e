import type { Rule } from '../../rule'
import { pathOfWords, textsOf } from '../reading-texts'

const MARKUP = /<\/?[a-z][^<>]*>|&(?:nbsp|amp|lt|gt|quot|#\d+);/i
const MARKUP_PARTS = /<\/?[a-z][^<>]*>|&(nbsp|amp|lt|gt|quot|#\d+);/gi
const SIGNS: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' }
const RESIDUE = new Set(['markup', 'boilerplate', 'entity', 'escape'])

/** Tags, entities and portal furniture pasted along with the text, told once a place. Removing them loses no word. */
export const residue: Rule = {
  id: 'U06',
  severity: 'warning',
  fixable: true,
  examples: {
    wrong: { services: [{ method: '<b>টেলিফোনে&nbsp;যোগাযোগ</b>' }] },
    right: { services: [{ method: 'টেলিফোনে যোগাযোগ' }] },
  },
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

/** A tag becomes nothing, an entity the sign it stands for; both are taken out once, so that "&amp;lt;" stays "&lt;". */
function withoutMarkup(text: string): string {
  const plain = text.replace(MARKUP_PARTS, (part, entity?: string) => {
    if (entity === undefined) return ''
    const code = /^#(\d{1,7})$/.exec(entity)?.[1]
    return code ? fromCodePoint(Number(code), part) : (SIGNS[entity.toLowerCase()] ?? part)
  })
  return plain.replace(/ {2,}/g, ' ').trim()
}

function fromCodePoint(code: number, otherwise: string): string {
  return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise
}
