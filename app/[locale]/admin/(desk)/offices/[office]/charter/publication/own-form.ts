import { type FormView, valueOf } from '@/lib/forms/form-view'
import { flatten } from '@/lib/forms/read-form'

export type FormName = 'wish' | 'decision' | 'share'

/** Of the forms of this page the one that could not be saved shows what was typed; the others what is stored. */
export function ownForm(form: FormView, name: FormName, stored: object): FormView {
  const own = { ...stored, form: name }
  if (form.isHeld && valueOf(form, 'form') === name) return form
  return { values: flatten(own), issues: [], isHeld: false }
}
