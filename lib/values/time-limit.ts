// A time limit is how long an office says a service takes, at most unless it says otherwise.
// Invariant: `raw` survives unchanged; what its words do not say is absent, never guessed.
import { printedText } from './lexing/tokens'
import { readLexemes } from './lexing/lexemes'
import type { TimeLimit } from './schema'
import { readAmounts } from './time/amounts'
import { joinBrokenAmounts, readItems, type Amount, type Item, type TimeLexeme } from './time/items'
import { isRecurring, readKind } from './time/kinds'
import { mergeAmounts } from './time/merge'
import { timeLexicon } from './time/vocabulary'

/**
 * Reads the cell of a time column. Never throws; takes time linear in the length of the text.
 *
 * Guarantees: `raw` is the text given; a `limit` has a unit, a basis and `max` (in that unit), or
 * `min` alone where the office states only a minimum; equal ends are given as `max` alone; of
 * several `cases` the longest is repeated at the top level; digits win over words, which are kept
 * as `wordsValue` where they disagree. "Within" and its like read as the qualifier `at_most`.
 *
 * @example parseTimeLimit('তাৎক্ষনিক/ 3 কার্যদিবস (প্রযোজ্য ক্ষেত্রে)')
 * // { kind: 'limit', max: 3, unit: 'day', basis: 'working', immediate: true, condition: 'প্রযোজ্য ক্ষেত্রে', … }
 * @see domain.md, section 4
 */
export function parseTimeLimit(raw: string): TimeLimit {
  const printed = printedText(raw)
  const lexemes = readLexemes(printed, timeLexicon)
  const items = mergeAmounts(readItems(joinBrokenAmounts(lexemes)))
  const hasAmount = items.some((item) => item.type === 'amount')
  if (!hasAmount || isOpeningHours(items) || isRecurring(items)) {
    return { raw, ...readKind(items), ...alternatives(items, false) }
  }
  return { raw, kind: 'limit', ...readAmounts(items, printed), ...alternatives(items, true) }
}

function alternatives(items: Item[], limited: boolean): Partial<TimeLimit> {
  const lexemes = items.filter((item): item is TimeLexeme => item.type !== 'amount')
  const says = (as: string) => lexemes.some((lexeme) => lexeme.meaning?.as === as)
  const atOnce = says('immediate') || says('on_demand')
  const open = lexemes.some(({ meaning }) => meaning?.as === 'vague' && meaning.open)
  const applicable = lexemes.find(({ meaning }) => meaning?.as === 'applicable')
  return {
    ...(limited && atOnce ? { immediate: true } : {}),
    ...((limited || atOnce) && open ? { unbounded: true } : {}),
    ...(applicable === undefined ? {} : { condition: applicable.text.replace(/\s+/gu, ' ') }),
  }
}

/** "২৪ ঘণ্টা খোলা", "সপ্তাহে ৭ দিন": how long the office is open, not how long the service takes. */
function isOpeningHours(items: Item[]): boolean {
  const isOpen = items.some((item) => item.type === 'phrase' && item.meaning?.as === 'opening')
  return isOpen && items.every((item) => item.type !== 'amount' || isAllDay(item))
}

function isAllDay({ max, unit }: Amount): boolean {
  return (max === 24 && unit === 'hour') || (max === 7 && unit === 'day')
}
