// Sets beside each other: papers to bring, ways to reach a service. Order and spelling do not count.

/** What a set is worth in a comparison: its keys, or the reason why there are none. */
export interface SetMeasure {
  result: 'set' | 'vague' | 'not_stated'
  keys: string[]
}

export interface SetDifference {
  shared: string[]
  onlyA: string[]
  onlyB: string[]
}

/**
 * What two sets share, and what only one has; swapping them swaps `onlyA` and `onlyB`.
 * @example differenceOf(['a', 'b'], ['b', 'c']) // { shared: ['b'], onlyA: ['a'], onlyB: ['c'] }
 */
export function differenceOf(a: readonly string[], b: readonly string[]): SetDifference {
  const [setA, setB] = [new Set(a), new Set(b)]
  return {
    shared: [...setA].filter((key) => setB.has(key)),
    onlyA: [...setA].filter((key) => !setB.has(key)),
    onlyB: [...setB].filter((key) => !setA.has(key)),
  }
}

const results = ['set', 'vague', 'not_stated'] as const

/** Orders two sets: fewer members first, then what says nothing definite, then what says nothing. */
export function compareSets(a: SetMeasure, b: SetMeasure): number {
  const byResult = results.indexOf(a.result) - results.indexOf(b.result)
  return byResult || a.keys.length - b.keys.length
}

/** Whether two sets hold the same. */
export function isSameSet(a: SetMeasure, b: SetMeasure): boolean {
  if (a.result !== b.result) return false
  const { onlyA, onlyB } = differenceOf(a.keys, b.keys)
  return onlyA.length === 0 && onlyB.length === 0
}
