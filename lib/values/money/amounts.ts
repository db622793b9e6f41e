// The fee a cell states by its sums: one, a range, parts that add up, or one for each case.
import { languageOf } from '@/lib/bangla/script'
import type { Fee } from '../schema'
import { oppositeTerm } from '../terms'
import { isLexeme, labelSums, says, textOf, type LabelledSum } from './labelled'
import type { MoneyItem, MoneyLexeme, Sum } from './sums'

type Read = Omit<Fee, 'raw' | 'channels'>

/** Everything a fee has but its channels; `items` hold at least one sum. */
export function readAmount(items: MoneyItem[], printed: string): Read {
  const everything = labelSums(withFree(items), printed)
  const percents = everything.filter(({ sum }) => sum.percent)
  const sums = everything.filter(({ sum }) => !sum.percent)
  const percent = percents.flatMap(({ sum: { low, high } }) =>
    low === high ? [high] : [low, high],
  )
  if (sums.length === 0) return readPercent(percent, percents)
  const read =
    sums.length === 1 ? readOne(sums[0] as LabelledSum, items, printed) : readMany(sums, printed)
  if (percent.length === 0) return read
  const condition = read.condition ?? percentText(percents, items, printed)
  return { ...read, percent, ...(condition === '' ? {} : { condition }) }
}

/** "Free" beside a sum is a sum of nothing. */
function withFree(items: MoneyItem[]): MoneyItem[] {
  return items.map((item) => {
    if (item.type === 'sum' || item.meaning?.as !== 'free') return item
    return { type: 'sum', low: 0, high: 0, percent: false, start: item.start, end: item.end }
  })
}

function readOne(
  { sum, label, words, bracket }: LabelledSum,
  items: MoneyItem[],
  printed: string,
): Read {
  const found = bracket !== '' ? bracket : conditionOf(label, words, items, printed)
  const condition = found === '' ? {} : { condition: found }
  const inWords = sum.wordsValue === undefined ? {} : { wordsValue: sum.wordsValue }
  const qualifier = qualifierOf(items)
  if (sum.low !== sum.high)
    return { kind: 'range', min: sum.low, max: sum.high, ...condition, ...inWords }
  if (qualifier === 'at_most') return { kind: 'range', max: sum.high, ...condition, ...inWords }
  if (qualifier === 'at_least') return { kind: 'range', min: sum.high, ...condition, ...inWords }
  if (sum.high === 0) return { kind: 'free', amount: 0, ...condition }
  return { kind: 'fixed', amount: sum.high, ...condition, ...inWords }
}

/** "প্রতি পৃষ্ঠা", "নবায়নের ক্ষেত্রে", "প্রযোজ্য ক্ষেত্রে": what the one sum is for, where it says so. */
function conditionOf(
  label: string,
  words: MoneyLexeme[],
  items: MoneyItem[],
  printed: string,
): string {
  if (words.some((word) => says(word, 'per', 'case', 'marker', 'applicable'))) return label
  const lexemes = items.filter(isLexeme)
  const applicable = lexemes.find((lexeme) => says(lexeme, 'applicable'))
  if (applicable !== undefined) return applicable.text
  const per = lexemes.findIndex((lexeme) => says(lexeme, 'per'))
  return per === -1 ? '' : textOf(lexemes.slice(per, per + 2), printed)
}

function readMany(sums: LabelledSum[], printed: string): Read {
  const total = sums.find((one) => one.words.some((word) => says(word, 'total')))
  const parts = sums.filter((one) => one !== total)
  const condition = sums
    .map((one) => one.bracket)
    .find((text) => text !== '' && !parts.some((one) => one.label === text))
  const extra = condition === undefined ? {} : { condition }
  if (total !== undefined || isSumOfParts(parts)) {
    return { ...readParts(parts, total?.sum, printed), ...extra }
  }
  if (parts.some((one) => one.label !== '')) return { ...readCases(parts, printed), ...extra }
  return { ...spanOf(parts), ...extra }
}

/** The names are those of parts (VAT, form), or the sums are joined by "and" without being cases. */
function isSumOfParts(sums: LabelledSum[]): boolean {
  const isCase = (one: LabelledSum) => one.words.some((word) => says(word, 'case', 'marker'))
  if (sums.some(isCase)) return false
  const isPart = (one: LabelledSum) => one.words.some((word) => says(word, 'part'))
  return (
    sums.slice(1).every((one) => isPart(one) || one.added) &&
    sums.some((one) => isPart(one) || one.added)
  )
}

function readParts(sums: LabelledSum[], total: Sum | undefined, printed: string): Read {
  const components = sums.map((one) => ({
    label: one.label === '' ? (languageOf(printed) === 'en' ? 'fee' : 'ফি') : one.label,
    amount: one.sum.high,
  }))
  const priced = sums.filter((one) => !isPrepaid(one))
  const added = priced.reduce((sum, one) => sum + one.sum.high, 0)
  const amount = total?.high ?? roundToPaisa(added)
  return { kind: 'fixed', amount, ...(components.length === 0 ? {} : { components }) }
}

function isPrepaid(one: LabelledSum): boolean {
  return one.words.some(({ meaning }) => meaning?.as === 'part' && meaning.prepaid)
}

function readCases(sums: LabelledSum[], printed: string): Read {
  const named = sums.map((one) => oppositeTerm(one.label)).find((term) => term !== undefined)
  const other = named ?? (languageOf(printed) === 'en' ? 'otherwise' : 'অন্যান্য ক্ষেত্রে')
  const components = sums.map((one) => ({
    label: one.label === '' ? other : one.label,
    amount: one.sum.high,
  }))
  const { min, max } = spanOf(sums)
  return { kind: 'by_case', min, max, components }
}

function spanOf(sums: LabelledSum[]): { kind: 'range'; min: number; max: number } {
  const min = Math.min(...sums.map((one) => one.sum.low))
  const max = Math.max(...sums.map((one) => one.sum.high))
  return { kind: 'range', min, max }
}

function readPercent(percent: number[], percents: LabelledSum[]): Read {
  const condition = percents.map((one) => one.bracket || one.label).find((text) => text !== '')
  return { kind: 'percent', percent, ...(condition === undefined ? {} : { condition }) }
}

/** "১৫% ভ্যাট": from the first percentage to the end of its clause. */
function percentText(percents: LabelledSum[], items: MoneyItem[], printed: string): string {
  const first = items.findIndex((item) => item === percents[0]?.sum)
  const rest = items.slice(first)
  const end = rest.findIndex(
    (item, at) => at > 0 && (item.type === 'break' || item.type === 'mark' || item.type === 'sum'),
  )
  return textOf(end === -1 ? rest : rest.slice(0, end), printed)
}

function qualifierOf(items: MoneyItem[]): 'at_most' | 'at_least' | undefined {
  for (const item of items) {
    if (item.type !== 'sum' && item.meaning?.as === 'qualifier') return item.meaning.qualifier
  }
  return undefined
}

function roundToPaisa(amount: number): number {
  return Math.round(amount * 100) / 100
}
