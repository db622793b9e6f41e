// The words of a row as a form shows them, and a row with the words a person gave it.
import type { ServiceReading } from '@/lib/charters/reading'
import { normalise } from '@/lib/bangla/normalise'
import { parseContact } from '@/lib/values/contact'
import { parseFee } from '@/lib/values/fee'
import { readTimeLimit } from '../../parse/time-cell'
import { type EditableField, editableFields, type RowDecision } from '../decisions'

/** @example wordsOf(service, 'fee') // '২০/- টাকা' */
export function wordsOf(service: ServiceReading, field: EditableField): string {
  const value = service[field]
  if (value === undefined) return ''
  return typeof value === 'string' ? value : value.raw
}

/** Only what differs from what was read is a decision. */
export function changedWords(
  service: ServiceReading,
  typed: Partial<Record<EditableField, string>>,
): RowDecision['fields'] {
  const changed = editableFields.flatMap((field) => {
    const text = typed[field]
    if (text === undefined || clean(text) === clean(wordsOf(service, field))) return []
    return [[field, clean(text)] as const]
  })
  return changed.length > 0 ? Object.fromEntries(changed) : undefined
}

/** The row in the words it was given; values and contacts are read anew from them. */
export function withWords(
  service: ServiceReading,
  { category, fields = {} }: RowDecision,
): ServiceReading {
  const edited: ServiceReading = { ...service, ...(category && { category }) }
  for (const field of editableFields) {
    const text = fields[field]
    if (text === undefined) continue
    edited.inherited = without(edited.inherited, field)
    setWords(edited, field, text)
  }
  return edited
}

function setWords(service: ServiceReading, field: EditableField, text: string) {
  if (field === 'timeLimit') service.timeLimit = readTimeLimit(text)
  else if (field === 'fee') service.fee = parseFee(text)
  else if (field === 'name') service.name = text || service.name
  else if (text === '') Reflect.deleteProperty(service, field)
  else if (field === 'officer' || field === 'escalation') service[field] = parseContact(text)
  else service[field] = text
}

function without(inherited: ServiceReading['inherited'], field: string) {
  return Object.fromEntries(Object.entries(inherited).filter(([key]) => key !== field))
}

/** A browser sends carriage returns; nothing else of a text changes by being shown. */
function clean(text: string): string {
  return normalise(text.replaceAll('\r\n', '\n')).trim()
}
