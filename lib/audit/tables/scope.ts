// The query of a table's address.
import type { Scope } from './table-view'

/** @example writeScope({ area: 'narail' }) // { area: 'narail' } */
export function writeScope({ area, department }: Scope): Record<string, string> {
  return { ...(area && { area }), ...(department && { department }) }
}
