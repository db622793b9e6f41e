import { type FormFields, readForm } from './read-form'

/** Held fields, nested again as the action read them. */
export function nestFields(fields: FormFields): Record<string, unknown> {
  const form = new FormData()
  for (const [name, values] of Object.entries(fields)) {
    for (const value of values) form.append(name, value)
  }
  return readForm(form)
}
