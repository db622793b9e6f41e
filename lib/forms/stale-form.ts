// A form that was saved too late: someone else changed the same thing after it was opened.
import { type FormView, valueOf } from './form-view'
import { flatten } from './read-form'

/** What another person wrote in a field meanwhile. */
export interface Difference {
  name: string
  stored: string
}

/** The form as it may be sent again, knowingly: over what is stored now. */
export function overCurrent(form: FormView, guards: Record<string, string>): FormView {
  if (!form.isHeld) return form
  const current = Object.entries(guards).map(([name, value]) => [name, [value]])
  return { ...form, values: { ...form.values, ...Object.fromEntries(current) } }
}

/** The fields in which what was typed is another than what is stored now; none unless it was too late. */
export function listDifferences(form: FormView, stored: object, names: string[]): Difference[] {
  if (form.code !== 'stale_revision') return []
  const now = flatten(stored)
  return names
    .map((name) => ({ name, stored: now[name]?.[0] ?? '' }))
    .filter(({ name, stored: text }) => text !== valueOf(form, name))
}

/** A form that is not wrong, only not finished: it asks for a second look, or shows what was searched. */
export function asUnsaved(form: FormView, codes: string[]): FormView {
  return codes.includes(form.code ?? '') ? { ...form, isHeld: false } : form
}
