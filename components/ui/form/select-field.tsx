import type { ReactNode } from 'react'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import { describe, FieldFrame } from './field-frame'

export interface Choice {
  value: string
  label: string
  help?: string
}

interface SelectFieldProps {
  form: FormView
  name: string
  label: ReactNode
  help?: ReactNode
  choices: readonly Choice[]
  /** The words of choosing nothing; without them something is always chosen. */
  none?: string
}

/** One of several, from a list. */
export function SelectField({ form, name, label, help, choices, none }: SelectFieldProps) {
  return (
    <FieldFrame form={form} name={name} label={label} help={help}>
      <select {...describe(form, name, help)} defaultValue={valueOf(form, name)}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
