import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormView } from '@/lib/forms/form-view'
import { guardFields } from '@/lib/charters/editing/forms/part-guard'
import { getFieldLabels } from './field-labels'

interface EditorFormProps {
  action: (form: FormData) => Promise<void>
  form: FormView
  /** An auditor reads the same form. */
  canEdit: boolean
  /** The words of the button. */
  submit: string
  children: ReactNode
}

/** The form of a part of a draft: what it was opened with goes along, so that nobody's edit is overwritten. */
export async function EditorForm({ action, form, canEdit, submit, children }: EditorFormProps) {
  const t = await getTranslations('Editor')
  const labels = await getFieldLabels()
  if (!canEdit) {
    return (
      <fieldset className="form" disabled>
        <p className="notice">{t('onlyReading')}</p>
        {children}
      </fieldset>
    )
  }
  return (
    <ActionForm action={action} form={form} hidden={guardFields} labelOf={labels}>
      {/* what Enter presses, before any button of a row */}
      <button type="submit" className="first-submit" tabIndex={-1} aria-hidden="true">
        {submit}
      </button>
      {children}
      <p className="buttons sticky">
        <button type="submit" className="button">
          {submit}
        </button>
      </p>
    </ActionForm>
  )
}
