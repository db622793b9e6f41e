// A finding names a field of the reading; the editor opens the field of the draft it came from.
import { serviceTextFields } from '../reading'

export type DraftPart = 'charter' | 'statement' | 'expectations' | 'escalation' | 'service'

export interface FieldPlace {
  part: DraftPart
  /** The place in `services`. */
  service?: number
  /** The name of the form's field: "nameBn", "documents.0.textBn"; absent for the part as a whole. */
  field?: string
}

type Language = 'bn' | 'en'

const serviceFields: Record<string, string> = {
  ...Object.fromEntries(serviceTextFields.map((field) => [field, field])),
  name: 'name',
  recipient: 'recipients',
  timeLimit: 'timeLimit',
  fee: 'fee',
}
const lists = ['objectives', 'functions', 'expectations'] as const
const levelFields: Record<string, string> = {
  when: 'when',
  address: 'address',
  timeLimit: 'timeLimit',
}

/**
 * Where in the editor the field stands that a JSON Pointer into a reading or a draft names.
 * @example placeOf('/services/3/timeLimit/raw', 'bn') // { part: 'service', service: 3, field: 'timeLimitBn' }
 */
export function placeOf(
  pointer: string,
  language: Language,
  levels: readonly number[] = [1, 2, 3],
): FieldPlace {
  const [part = '', ...rest] = pointer.split('/').slice(1)
  const side = language === 'bn' ? 'Bn' : 'En'
  if (part === 'services' && rest[0] !== undefined) return placeInService(rest, side)
  if (part === 'vision' || part === 'mission') return { part: 'statement', field: `${part}${side}` }
  const list = lists.find((name) => name === part)
  if (list) {
    const field = rest[0] === undefined ? list : `${list}.${rest[0]}.text${side}`
    return { part: list === 'expectations' ? 'expectations' : 'statement', field }
  }
  if (part === 'grievance' || part === 'escalationLevels') {
    return placeInLevel(rest, side, levels)
  }
  return { part: 'charter' }
}

function placeInService([row, field = '', ...rest]: string[], side: string): FieldPlace {
  const place = { part: 'service' as const, service: Number(row) }
  if (field === 'documents' || field === 'formSource') {
    const name = field === 'documents' ? 'text' : 'source'
    return { ...place, field: `documents.0.${name}${side}` }
  }
  if (field === 'variants') return { ...place, field: 'variants' }
  if (field === 'officer' || field === 'escalation') return { ...place, field }
  if (field === 'serial' || field === 'category') return { ...place, field }
  const pair = serviceFields[field]
  if (pair && field !== 'formSource') return { ...place, field: `${pair}${side}` }
  // a draft's own field, named in full
  return field ? { ...place, field: [field, ...rest].join('.') } : place
}

/** The form has a row for each of the three levels, whichever there are. */
function placeInLevel(
  [row, field = '']: string[],
  side: string,
  levels: readonly number[],
): FieldPlace {
  const place = { part: 'escalation' as const }
  if (row === undefined) return place
  const start = `levels.${(levels[Number(row)] ?? 1) - 1}`
  if (field === 'who') return { ...place, field: `${start}.who${side}` }
  const pair = levelFields[field]
  return { ...place, field: pair ? `${start}.${pair}${side}` : start }
}
