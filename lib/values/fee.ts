// A fee is what an office says a service costs, in taka.
// Invariant: `raw` survives unchanged; an amount is one the cell prints, never a guess.
import { printedText } from './lexing/tokens'
import { readLexemes } from './lexing/lexemes'
import { readChannels } from './money/channels'
import { readAmount } from './money/amounts'
import { readSums, type MoneyLexeme } from './money/sums'
import { moneyLexicon, type MoneyMeaning } from './money/vocabulary'
import type { Fee } from './schema'

/**
 * Reads the cell of a fee column; amounts in taka. Never throws; takes linear time.
 *
 * Guarantees: `raw` is the text given; `free` has amount 0; `fixed` has an amount, which is the sum
 * of its `components` where there are several, less deposits and advance tax (they are no price);
 * `range` and `by_case` have `min` or `max`; digits win over words, which are kept as `wordsValue`
 * where they disagree. Years, numbers of laws and forms, phones and account codes are not amounts.
 *
 * @example parseFee('৫০০০/- (পাঁচ হাজার) টাকা') // { kind: 'fixed', amount: 5000, … }
 * @example parseFee('ফি ২০০/- ভ্যাট- ৩০/-') // amount 230, components ফি 200 and ভ্যাট 30
 * @see domain.md, section 4
 */
export function parseFee(raw: string): Fee {
  const printed = printedText(raw)
  const lexemes = readLexemes(printed, moneyLexicon)
  const channels = readChannels(lexemes)
  const paid = channels.length === 0 ? {} : { channels }
  const items = readSums(lexemes)
  if (items.some((item) => item.type === 'sum')) {
    return { raw, ...readAmount(items, printed), ...paid }
  }
  return { raw, ...readKind(lexemes), ...paid }
}

function readKind(lexemes: MoneyLexeme[]): Omit<Fee, 'raw'> {
  const says = (as: MoneyMeaning['as']) => lexemes.some((lexeme) => lexeme.meaning?.as === as)
  const spoken = lexemes.filter((lexeme) => lexeme.type !== 'mark' && lexeme.type !== 'break')
  const applicable = lexemes.find((lexeme) => lexeme.meaning?.as === 'applicable')
  const condition = applicable === undefined ? {} : { condition: applicable.text }
  if (spoken.length === 0 || /^n\/?a$/iu.test(spoken.map((word) => word.text).join(''))) {
    return { kind: 'none' }
  }
  if (says('set')) return { kind: 'unspecified', ...condition }
  if (says('none')) return { kind: 'none' }
  if (says('free')) return { kind: 'free', amount: 0, ...condition }
  return { kind: 'unspecified', ...condition }
}
