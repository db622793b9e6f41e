// What a browser sends is flat; what a schema reads is nested: "documents.0.textBn" is a place in it.
import { set } from 'es-toolkit/compat'

/** A field's values, by its dotted name. */
export type FormFields = Record<string, string[]>

/** A place in a list no form has: taken at its word, it would make a list of that length. */
const farPlace = /(^|\.)\d{5,}(\.|$)/
/** More than the largest charter's form has; names nested deeper than any schema. */
const [mostFields, deepest] = [20_000, 8]

/**
 * The form's fields, nested by their dotted names. Of fields sent twice all values count, as an array; empty
 * rows of lists close up; names that begin with `$` are the framework's.
 * @example readForm(form) // { visionBn: '…', documents: [{ textBn: '…' }] }
 */
export function readForm(form: FormData): Record<string, unknown> {
  const nested: Record<string, unknown> = {}
  for (const name of [...new Set(form.keys())].slice(0, mostFields)) {
    if (name.startsWith('$') || farPlace.test(name)) continue
    if (name.split('.', deepest + 1).length > deepest) continue
    const values = form.getAll(name)
    set(nested, name, values.length === 1 ? values[0] : values)
  }
  return closeUp(nested) as Record<string, unknown>
}

/**
 * A nested value as fields, the way its form would send it.
 * @example flatten({ documents: [{ copies: 2 }] }) // { 'documents.0.copies': ['2'] }
 */
export function flatten(value: unknown, name = ''): FormFields {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object') return { [name]: [toText(value)] }
  if (value instanceof Blob) return {}
  if (isTextList(value)) return { [name]: value }
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, each]) => flatten(each, name ? `${name}.${key}` : key)),
  ) as FormFields
}

/** A ticked box sends "on", one that is not sends nothing. */
function toText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'on' : ''
  return String(value)
}

function isTextList(value: object): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string')
}

function closeUp(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closeUp).filter((row) => !isBlank(row))
  if (typeof value !== 'object' || value === null || value instanceof Blob) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, closeUp(each)]))
}

function isBlank(row: unknown): boolean {
  if (row === undefined || row === '') return true
  return (
    typeof row === 'object' &&
    row !== null &&
    !(row instanceof Blob) &&
    Object.values(row).every((value) => isBlank(value))
  )
}
