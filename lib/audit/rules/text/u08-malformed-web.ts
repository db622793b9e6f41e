import { isMalformedWeb } from '@/lib/values/web'
import type { Rule } from '../../rule'
import { pathOfWords } from '../reading-texts'

/** Words that mean to be a web address: "www…", "http…", or something that ends in ".bd" or ".com". */
const ADDRESS =
  /(?:https?:\/\/|www[.,])[^\s<>()[\]"'|]+|(?<![\w-])[\w-]{1,63}(?:[.,]\s?[\w-]{1,63}){0,9}[.,](?:gov|com|org|net|edu)(?:[.,]\s?bd)?\b/gi

/** An address that leads nowhere. */
export const malformedWeb: Rule = {
  id: 'U08',
  severity: 'error',
  *check(reading, { sourceText = '' }) {
    for (const match of sourceText.matchAll(ADDRESS)) {
      const isMail = sourceText[match.index - 1] === '@'
      if (!isMail && isMalformedWeb(match[0]))
        yield { path: pathOfWords(reading, match[0]), raw: match[0] }
    }
  },
}
