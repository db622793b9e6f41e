import type { ReactNode } from 'react'
import { type FormView, issueAt } from '@/lib/forms/form-view'
import { wordIssue } from './word-issue'

interface FieldFrameProps {
  form: FormView
  name: string
  label: ReactNode
  help?: ReactNode
  children: ReactNode
}

/** What stands around an input: its label above, help in a line, what is wrong with it. */
export async function FieldFrame({ form, name, label, help, children }: FieldFrameProps) {
  const issue = issueAt(form, name)
  return (
    <div className={issue ? 'input wrong' : 'input'}>
      <label htmlFor={name}>{label}</label>
      {help && <small id={`${name}-help`}>{help}</small>}
      {issue && (
        <p id={`${name}-error`} className="missing">
          {await wordIssue(issue.code)}
        </p>
      )}
      {children}
    </div>
  )
}

/** What ties an input to the words around it. */
export function describe(form: FormView, name: string, help: ReactNode) {
  const isWrong = issueAt(form, name) !== undefined
  const ids = [help && `${name}-help`, isWrong && `${name}-error`].filter(Boolean)
  return {
    id: name,
    name,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': ids.join(' ') || undefined,
  }
}
