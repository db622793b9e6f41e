// What a list of durations says.

export interface Timing {
  p50: number
  p95: number
  runs: number
}

/**
 * The value below which that share of the values lies, by the nearest rank.
 * @example percentile([1, 2, 3, 4], 0.5) // 2
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const rank = Math.max(1, Math.ceil(share * sorted.length))
  return sorted[rank - 1] ?? Number.NaN
}

/** Milliseconds. */
export function timingOf(durations: readonly number[]): Timing {
  return {
    p50: percentile(durations, 0.5),
    p95: percentile(durations, 0.95),
    runs: durations.length,
  }
}

/** Runs the work with each input in turn, after the first few once unmeasured. */
export async function timeEach<Input>(
  inputs: readonly Input[],
  work: (input: Input) => Promise<unknown>,
): Promise<Timing> {
  for (const input of inputs.slice(0, 3)) await work(input)
  const durations: number[] = []
  for (const input of inputs) {
    const start = performance.now()
    await work(input)
    durations.push(performance.now() - start)
  }
  return timingOf(durations)
}
