import type { ReactNode } from 'react'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import { ErrorSummary } from './error-summary'
import { UnsavedWarning } from './unsaved-warning'

interface ActionFormProps {
  action: (form: FormData) => Promise<void>
  form: FormView
  /** Sent along unseen, as they stand in the form: the `revision` it was opened at. */
  hidden?: readonly string[]
  /** The name of a field in the summary of what is wrong. */
  labelOf?: (name: string) => string | undefined
  id?: string
  children: ReactNode
}

/** A form sent to a server action; it works without script, and shows again what could not be saved. */
export function ActionForm({ action, form, hidden = [], labelOf, id, children }: ActionFormProps) {
  return (
    <form action={action} className="form" id={id} noValidate>
      <UnsavedWarning isUnsaved={form.isHeld} />
      <ErrorSummary form={form} labelOf={labelOf} />
      {hidden.map((name) => (
        <input key={name} type="hidden" name={name} value={valueOf(form, name)} />
      ))}
      {children}
    </form>
  )
}
