// Fees in taka, beside each other.
import type { Fee } from '../schema'

export const feeResults = ['taka', 'percent', 'by_case', 'unspecified', 'not_stated'] as const
export type FeeResult = (typeof feeResults)[number]

/** What a fee is worth in a comparison. */
export interface FeeMeasure {
  result: FeeResult
  /** Taka at least and at most; equal for a fixed fee, 0 when free. Of a fee by case, its cheapest and dearest. */
  least?: number
  taka?: number
  /** Per cent of a price. */
  percent?: number
}

/**
 * A fee in taka, or the reason why it has none.
 * @example measureFee(parseFee('২০/-')) // { result: 'taka', least: 20, taka: 20 }
 * @example measureFee(parseFee('সরকার নির্ধারিত হারে')) // { result: 'unspecified' }
 */
export function measureFee(fee: Fee): FeeMeasure {
  if (fee.kind === 'none') return { result: 'not_stated' }
  if (fee.kind === 'unspecified') return { result: 'unspecified' }
  if (fee.kind === 'percent')
    return { result: 'percent', percent: Math.max(0, ...(fee.percent ?? [])) }
  const amounts = amountsOf(fee)
  if (amounts.length === 0) return { result: 'unspecified' }
  return {
    result: fee.kind === 'by_case' ? 'by_case' : 'taka',
    least: Math.min(...amounts),
    taka: Math.max(...amounts),
  }
}

/** Orders two measures: cheaper first, then percentages, then what names no amount. Antisymmetric and transitive. */
export function compareFees(a: FeeMeasure, b: FeeMeasure): number {
  return (
    rankOf(a) - rankOf(b) ||
    (a.taka ?? 0) - (b.taka ?? 0) ||
    (a.least ?? 0) - (b.least ?? 0) ||
    (a.percent ?? 0) - (b.percent ?? 0) ||
    feeResults.indexOf(a.result) - feeResults.indexOf(b.result)
  )
}

/** Whether two fees ask the same. */
export function isSameFee(a: FeeMeasure, b: FeeMeasure): boolean {
  return compareFees(a, b) === 0
}

/** A fee by case is measured by its dearest case, beside the others. */
function rankOf({ result }: FeeMeasure): number {
  return feeResults.indexOf(result === 'by_case' ? 'taka' : result)
}

function amountsOf({ kind, amount, min, max, components }: Fee): number[] {
  if (kind === 'free') return [0]
  if (kind === 'fixed') return amount === undefined ? [] : [amount]
  if (kind === 'range') return [min, max].filter((each) => each !== undefined)
  return (components ?? []).map((part) => part.amount)
}
