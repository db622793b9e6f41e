import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import type { Locale } from '@/lib/i18n/locale'
import { describe, FieldFrame } from './field-frame'

export interface FieldProps {
  form: FormView
  /** The place in the schema: "documents.0.textBn". */
  name: string
  label: ReactNode
  help?: ReactNode
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'date' | 'time' | 'search' | 'number'
  /** More than one makes it a text of several lines. */
  rows?: number
  /** The language of what is typed, when it is not the page's. */
  lang?: Locale
  isRequired?: boolean
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'url'
  maxLength?: number
}

/** A text to type, in one line or several. */
export function Field({ form, name, label, help, type = 'text', rows = 1, ...rest }: FieldProps) {
  const { isRequired, ...input } = rest
  const shared = {
    ...input,
    ...describe(form, name, help),
    defaultValue: type === 'password' ? '' : valueOf(form, name),
    'aria-required': isRequired || undefined,
  }
  return (
    <FieldFrame form={form} name={name} label={label} help={help}>
      {rows > 1 ? <textarea {...shared} rows={rows} /> : <input {...shared} type={type} />}
    </FieldFrame>
  )
}
