import type { ReactNode } from 'react'
import { type FormView, hasValue, issueAt, valueOf } from '@/lib/forms/form-view'
import type { Choice } from './select-field'
import { wordIssue } from './word-issue'

interface CheckFieldProps {
  form: FormView
  name: string
  label: ReactNode
  help?: ReactNode
  /** Of several boxes of one name; a box alone sends "on". */
  value?: string
}

/** A box to tick. */
export async function CheckField({ form, name, label, help, value = 'on' }: CheckFieldProps) {
  const id = value === 'on' ? name : `${name}-${value}`
  const issue = issueAt(form, name)
  return (
    <div className={issue ? 'choice wrong' : 'choice'}>
      <input
        type="checkbox"
        id={id}
        name={name}
        value={value}
        defaultChecked={hasValue(form, name, value)}
        aria-describedby={help || issue ? `${id}-help` : undefined}
        aria-invalid={issue !== undefined || undefined}
      />
      <label htmlFor={id}>{label}</label>
      {(help || issue) && (
        <small id={`${id}-help`}>
          {help}
          {issue && <b className="missing">{await wordIssue(issue.code)}</b>}
        </small>
      )}
    </div>
  )
}

interface ChoiceGroupProps {
  form: FormView
  name: string
  label: ReactNode
  help?: ReactNode
  choices: readonly Choice[]
}

/** Several boxes of one name. */
export function CheckGroup({ form, name, label, help, choices }: ChoiceGroupProps) {
  return (
    <fieldset className="choices" id={name}>
      <legend>{label}</legend>
      {help && <small>{help}</small>}
      {choices.map((choice) => (
        <CheckField key={choice.value} form={form} name={name} {...choice} />
      ))}
    </fieldset>
  )
}

/** One of a few, all in sight. */
export async function RadioField({ form, name, label, help, choices }: ChoiceGroupProps) {
  const issue = issueAt(form, name)
  return (
    <fieldset className={issue ? 'choices wrong' : 'choices'} id={name}>
      <legend>{label}</legend>
      {help && <small>{help}</small>}
      {issue && <p className="missing">{await wordIssue(issue.code)}</p>}
      {choices.map(({ value, label: words, help: hint }) => (
        <div className="choice" key={value}>
          <input
            type="radio"
            id={`${name}-${value}`}
            name={name}
            value={value}
            defaultChecked={valueOf(form, name) === value}
            aria-describedby={hint && `${name}-${value}-help`}
          />
          <label htmlFor={`${name}-${value}`}>{words}</label>
          {hint && <small id={`${name}-${value}-help`}>{hint}</small>}
        </div>
      ))}
    </fieldset>
  )
}
