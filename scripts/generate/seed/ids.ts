// Ids that tell no chance: the same seed, table and place give the same one, in rising order as rows are written,
// so that no index is filled here and there.
import { createHash } from 'node:crypto'

/** Tables whose rows are known by such an id, in no order that means anything. */
const kinds = [
  ...(['department', 'standard', 'office', 'post', 'posting', 'charter', 'version'] as const),
  ...(['level', 'item', 'service', 'offer', 'document', 'finding', 'event'] as const),
  ...(['confirmation', 'entry', 'strategy', 'pillar'] as const),
] as const
export type IdKind = (typeof kinds)[number]

/** @example makeIds('1')('service', 7, 3) // the fourth service of the eighth office */
export function makeIds(seed: string) {
  const of = createHash('md5').update(seed).digest('hex')
  return (kind: IdKind, place: number, nth = 0): string => {
    const table = (kinds.indexOf(kind) + 1).toString(16).padStart(4, '0')
    const [first, last] = [hex(place, 8), hex(nth, 12)]
    return `${first}-${table}-8${of.slice(0, 3)}-8${of.slice(3, 6)}-${last}`
  }
}

export type IdOf = ReturnType<typeof makeIds>

function hex(number: number, length: number): string {
  return number.toString(16).padStart(length, '0')
}
