import { type FormView, hasValue } from '@/lib/forms/form-view'

interface TickBoxProps {
  form: FormView
  value: string
  /** What is ticked, in words. */
  label: string
  /** Ticked until someone unticks it. */
  isTicked?: boolean
}

/** The box of one place a change may be written to; a form shown again keeps what was ticked. */
export function TickBox({ form, value, label, isTicked = false }: TickBoxProps) {
  const known = form.values.picks !== undefined
  return (
    <input
      type="checkbox"
      name="picks"
      value={value}
      aria-label={label}
      defaultChecked={known ? hasValue(form, 'picks', value) : isTicked}
    />
  )
}
