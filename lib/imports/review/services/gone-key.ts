// A service of digits alone would be a place in a list to whoever reads a form: its field has a letter in front.
import type { Decisions } from '../decisions'

const mark = 'x-'

/** @example goneKey('2026') // 'x-2026' */
export function goneKey(slug: string): string {
  return `${mark}${slug}`
}

export function withGoneKeys(gone: Decisions['gone']): Decisions['gone'] {
  return mapKeys(gone, goneKey)
}

export function withGoneSlugs(gone: Decisions['gone']): Decisions['gone'] {
  return mapKeys(gone, (key) => key.slice(mark.length))
}

function mapKeys(gone: Decisions['gone'], toKey: (key: string) => string): Decisions['gone'] {
  return Object.fromEntries(Object.entries(gone).map(([key, value]) => [toKey(key), value]))
}
