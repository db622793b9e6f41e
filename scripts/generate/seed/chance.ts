// Chances and lasting ids that the same seed gives on every machine, whatever else is generated beside.
import { createHash } from 'node:crypto'

/** The next number from 0 up to, but not including, 1. */
export type Chance = () => number

/**
 * A stream of chances of its own for each name (mulberry32 over the name's hash).
 * @example const chance = chanceOf('1/gen-fisheries.narail'); chance() < 0.5
 */
export function chanceOf(name: string): Chance {
  let state = createHash('md5').update(name).digest().readUInt32BE(0)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from `least` to `most`, both included. */
export function between(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1))
}
