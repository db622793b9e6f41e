// The middle of many values of which each is counted, not listed.
export interface Weighted {
  value: number
  /** How often it occurs: a whole number above 0. */
  weight: number
}

/**
 * The median of the values, each as often as its weight says: the same as `medianOf` of the list; null of none.
 * @example weightedMedian([{ value: 3, weight: 4 }, { value: 10, weight: 1 }]) // 3
 */
export function weightedMedian(values: readonly Weighted[]): number | null {
  const total = values.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  const sorted = values.toSorted((a, b) => a.value - b.value)
  const lower = valueAt(sorted, Math.floor((total - 1) / 2))
  const upper = valueAt(sorted, Math.floor(total / 2))
  return (lower + upper) / 2
}

/** The value at a place of the list in which each stands as often as it occurs. */
function valueAt(sorted: readonly Weighted[], place: number): number {
  let passed = 0
  for (const { value, weight } of sorted) {
    passed += weight
    if (passed > place) return value
  }
  return sorted.at(-1)?.value ?? 0
}
