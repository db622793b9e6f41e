// What stood there when a person looked: a tick box carries its mark, so that what became another since is left alone.
import { createHash } from 'node:crypto'

/** @example markOf({ bn: '২০ টাকা' }) // '3f0c…', twelve letters */
export function markOf(standing: unknown): string {
  return createHash('sha256').update(JSON.stringify(standing)).digest('hex').slice(0, 12)
}
