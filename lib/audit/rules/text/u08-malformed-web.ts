import { isMalformedWeb } from '@/lib/values/web'
import type { Rule } from '../../rule'
import { pathOfWords, textsOf } from '../reading-texts'

/** Words that mean to be a web address: "www…", "http…", or something that ends in ".bd" or ".com". */
const ADDRESS =
  /(?:https?:\/\/|www[.,])[^\s<>()[\]"'|]+|(?<![\w-])[\w-]{1,63}(?:[.,]\s?[\w-]{1,63}){0,9}[.,](?:gov|com|org|net|edu)(?:[.,]\s?bd)?\b/gi

/** An address that leads nowhere: of the document as printed, or of the charter's texts where there is none. */
export const malformedWeb: Rule = {
  id: 'U08',
  severity: 'error',
  examples: {
    wrong: { services: [{ method: 'ওয়েবসাইটে আবেদন: doict.kachua,bagerhat.gov.bd' }] },
    right: { services: [{ method: 'ওয়েবসাইটে আবেদন: doict.kachua.bagerhat.gov.bd' }] },
  },
  *check(reading, { sourceText }) {
    const texts = sourceText === undefined ? textsOf(reading) : [{ path: '', text: sourceText }]
    for (const { path, text } of texts)
      for (const raw of malformedIn(text)) {
        const place = path || pathOfWords(reading, raw)
        const proposal = withDots(raw)
        yield { path: place, raw, ...(!isMalformedWeb(proposal) && { proposal }) }
      }
  },
}

function malformedIn(text: string): string[] {
  return [...text.matchAll(ADDRESS)]
    .filter(({ index }) => text[index - 1] !== '@')
    .map(([address]) => address.replace(/[.,;:।]+$/, ''))
    .filter(isMalformedWeb)
}

/** A comma printed for a dot, and the space after either. */
function withDots(address: string): string {
  return address.replace(/[.,]+\s?(?=[\w-])/g, '.')
}
