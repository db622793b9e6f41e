import type { Samples } from '../samples'
import type { Measured } from '../result'
import { timeEach } from '../timing'

/** Limits of the product: milliseconds at the 95th percentile. */
export const comparingLimit = 150
export const tablesLimit = 300

export interface Task<Input> {
  name: string
  limit?: number
  inputs: (samples: Samples) => readonly Input[]
  /** Does what the page does, short of writing HTML; how many rows it shows. */
  work: (input: Input) => Promise<number>
}

/** A task whatever it is asked. */
export type AnyTask = Task<unknown>

export async function measureTask<Input>(
  { name, limit, inputs, work }: Task<Input>,
  samples: Samples,
): Promise<Measured> {
  let rows = 0
  const timing = await timeEach(inputs(samples), async (input) => {
    rows = Math.max(rows, await work(input))
  })
  if (rows === 0) throw new Error(`${name}: nothing was read`)
  return { name, timing, rows, ...(limit !== undefined && { limit }) }
}
