// The middle and the spread of what many offices promise.

export interface Spread {
  count: number
  least: number
  median: number
  most: number
}

/**
 * The median: the middle value, or the mean of the two in the middle; null of none.
 * @example medianOf([7, 2, 3]) // 3
 */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  return (lower + upper) / 2
}

/** Least, median and most; null of none. */
export function spreadOf(values: readonly number[]): Spread | null {
  const median = medianOf(values)
  if (median === null) return null
  const inOrder = values.toSorted((a, b) => a - b)
  return {
    count: values.length,
    least: inOrder[0] ?? median,
    median,
    most: inOrder.at(-1) ?? median,
  }
}
