import type { ReactNode } from 'react'
import { SubmitButton } from '@/components/ui/form/submit-button'

interface RemoveFormProps {
  action: (form: FormData) => Promise<void>
  hidden: Record<string, string | number>
  /** What opens the question. */
  summary: string
  /** The question, in words. */
  words: ReactNode
  button: string
}

/** Asks once before something is taken away; it can be undone afterwards. */
export function RemoveForm({ action, hidden, summary, words, button }: RemoveFormProps) {
  return (
    <details className="remove">
      <summary>{summary}</summary>
      <form action={action}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p>{words}</p>
        <SubmitButton kind="danger">{button}</SubmitButton>
      </form>
    </details>
  )
}
