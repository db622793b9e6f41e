import type { Rule } from '../../rule'

/** Letters stored in two ways: searching for a word finds only half of its places. Stored text is normalised. */
export const notNfc: Rule = {
  id: 'U02',
  severity: 'warning',
  fixable: true,
  *check(_reading, { sourceText }) {
    if (sourceText !== undefined && sourceText !== sourceText.normalize('NFC')) yield { path: '' }
  },
}
