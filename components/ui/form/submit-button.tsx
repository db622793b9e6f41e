'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'

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

/** Sends the form, once: while it is on its way, another click does nothing. */
export function SubmitButton({ children, kind = 'primary', ...rest }: SubmitButtonProps) {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      className={classes[kind]}
      aria-disabled={pending || undefined}
      onClick={(event) => pending && event.preventDefault()}
      {...rest}
    >
      {children}
    </button>
  )
}
