import type { ReactNode } from 'react'

interface SubmitButtonProps {
  /** What happens: "Publish version 4". */
  children: ReactNode
  kind?: 'primary' | 'plain' | 'danger'
  /** Sent with the form when it is this button that sends it. */
  name?: string
  value?: string
  formAction?: (form: FormData) => Promise<void>
}

const classes = { primary: 'button', plain: 'button plain', danger: 'button danger' }

/** Sends the form. */
export function SubmitButton({ children, kind = 'primary', ...rest }: SubmitButtonProps) {
  return (
    <button type="submit" className={classes[kind]} {...rest}>
      {children}
    </button>
  )
}
