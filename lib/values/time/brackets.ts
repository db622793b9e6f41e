import type { Item, TimeLexeme } from './items'
import { isMark } from './segments'

/** Parts words outside brackets from each bracket's own words; a missing bracket ends with the cell. */
export function splitBrackets(items: Item[]): { outside: TimeLexeme[]; brackets: TimeLexeme[][] } {
  const outside: TimeLexeme[] = []
  const brackets: TimeLexeme[][] = []
  let depth = 0
  for (const item of items as TimeLexeme[]) {
    if (isMark(item, '([')) {
      if (depth === 0) brackets.push([])
      depth++
    } else if (isMark(item, ')]')) {
      depth = Math.max(0, depth - 1)
    } else if (depth === 0) {
      outside.push(item)
    } else {
      brackets.at(-1)?.push(item)
    }
  }
  return { outside, brackets }
}
