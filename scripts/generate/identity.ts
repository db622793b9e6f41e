// The same seed and name give the same id and the same chance, on every machine.
import { createHash } from 'node:crypto'

/** @example idOf('1/doict.narail/charter') // "6f1d…-…" */
export function idOf(name: string): string {
  const hex = createHash('md5').update(name).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}

/** From 0 up to, but not including, 1. */
export function chanceOf(name: string): number {
  return createHash('md5').update(name).digest().readUInt32BE(0) / 2 ** 32
}
