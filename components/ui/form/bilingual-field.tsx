import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { FormView } from '@/lib/forms/form-view'
import { Field } from './field'

interface BilingualFieldProps {
  form: FormView
  /** The pair's name: "vision" is visionBn and visionEn. */
  name: string
  label: string
  help?: ReactNode
  rows?: number
  isRequired?: boolean
}

/** A text in both languages, side by side; the label of each side says which. */
export async function BilingualField({ name, label, isRequired, ...rest }: BilingualFieldProps) {
  const t = await getTranslations('Form')
  return (
    <fieldset className="pair">
      <legend>{label}</legend>
      <Field {...rest} name={`${name}Bn`} label={t('inBangla')} lang="bn" isRequired={isRequired} />
      <Field {...rest} name={`${name}En`} label={t('inEnglish')} lang="en" />
    </fieldset>
  )
}
