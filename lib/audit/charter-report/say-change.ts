// How a figure changed since the quarter before, in words and as a signed number.
import type { Figures } from '../figures/figure-names'
import { percent } from '../tables/measures'
import type { ReportWords } from './words'

/** A clause for the end of a sentence; '' where nothing was kept of the quarter before. */
export function changeClause(now: number, before: number | undefined, words: ReportWords): string {
  if (before === undefined) return ''
  const by = words.number(Math.abs(now - before))
  if (now === before) return words.t('sum.same')
  return now > before ? words.t('sum.more', { by }) : words.t('sum.fewer', { by })
}

/** The same of the share of texts that stand in both languages, in percentage points. */
export function parityChange(
  now: Figures,
  before: Figures | undefined,
  words: ReportWords,
): string {
  const [share, past] = [parityOf(now), before && parityOf(before)]
  if (share === undefined || past === undefined) return ''
  const n = Math.abs(share - past)
  const by = words.number(n)
  if (n === 0) return words.t('sum.pointsSame')
  return share > past ? words.t('sum.pointsMore', { n, by }) : words.t('sum.pointsFewer', { n, by })
}

/** Percent of texts in both languages; undefined without texts. */
export function parityOf({ translated, texts }: Figures): number | undefined {
  return percent(translated, texts)
}

/** @example signed(3, 5, words) // '−2' */
export function signed(
  now: number | undefined,
  before: number | undefined,
  { t, number }: ReportWords,
): string {
  if (now === undefined || before === undefined) return t('nothing')
  const by = number(Math.abs(now - before))
  if (now === before) return by
  return now > before ? t('change.more', { by }) : t('change.fewer', { by })
}
