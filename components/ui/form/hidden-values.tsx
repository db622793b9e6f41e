import type { FormView } from '@/lib/forms/form-view'

/** All that was typed, sent along unseen: the second step of a form that asks once more. */
export function HiddenValues({ form, except = [] }: { form: FormView; except?: string[] }) {
  return Object.entries(form.values)
    .filter(([name]) => !except.includes(name))
    .flatMap(([name, values]) =>
      values.map((value, at) => (
        <input key={`${name}-${at}`} type="hidden" name={name} value={value} />
      )),
    )
}
