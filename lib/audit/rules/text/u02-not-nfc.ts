import type { Rule } from '../../rule'

/** Letters stored in two ways: searching for a word finds only half of its places. Stored text is normalised. */
export const notNfc: Rule = {
  id: 'U02',
  severity: 'warning',
  fixable: true,
  examples: {
    wrong: {
      context: { sourceText: 'প্র\u09af\u09bcোজনী\u09df' },
      words: '\u09df (U+09DF) ≠ \u09af + \u09bc (U+09AF U+09BC)',
    },
    right: {
      context: { sourceText: 'প্র\u09af\u09bcোজনী\u09af\u09bc' },
      words: '\u09af + \u09bc (U+09AF U+09BC)',
    },
  },
  *check(_reading, { sourceText }) {
    if (sourceText !== undefined && sourceText !== sourceText.normalize('NFC')) yield { path: '' }
  },
}
