// What a row leaves to the row above: “ঐ” and merged cells in any column, blank officer and escalation cells.
import type { ServiceReading } from '@/lib/charters/reading'
import type { HeaderField } from '../recognise/lexicon/headers'
import type { FieldValue, RowValues } from './row-values'

type Inheritable = Exclude<
  keyof ServiceReading,
  'category' | 'serial' | 'inherited' | 'extra' | 'variants'
>

const KEPT_KEYS: Partial<Record<HeaderField, Inheritable>> = { documentsAndSource: 'documents' }
const BLANK_INHERITS = new Set<HeaderField>(['officer', 'escalation'])
const NEVER = new Set<HeaderField>(['serial', 'other', 'foreign'])

export interface Above {
  service: ServiceReading
  /** Its index in `services`. */
  index: number
}

/**
 * Fills a service from the one above in its table and records, by field, the index of the service
 * the value was printed for. A cell with words of its own is never filled.
 * @param cut the document stops inside this row: what it did not reach is absent, unless the column
 *   is stated once for the whole table
 */
export function inherit(
  service: ServiceReading,
  values: RowValues,
  above: Above | null,
  cut: boolean,
) {
  if (!above) return
  for (const [field, value] of values.fields) {
    if (NEVER.has(field) || !takesFromAbove(field, value, above, cut)) continue
    const key = KEPT_KEYS[field] ?? (field as Inheritable)
    const from = above.service[key]
    if (from === undefined) continue
    Object.assign(service, { [key]: from })
    service.inherited[key] = above.service.inherited[key] ?? above.index
  }
}

function takesFromAbove(
  field: HeaderField,
  value: FieldValue,
  above: Above,
  cut: boolean,
): boolean {
  if (value.state === 'ditto') return true
  if (!BLANK_INHERITS.has(field) || value.state === 'own') return false
  const statedOnce = above.service.inherited[field] !== undefined
  return value.state === 'empty' || !cut || statedOnce
}
