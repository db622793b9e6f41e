import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { FocusOnArrival } from '@/components/ui/form/focus-on-arrival'
import { wordIssue } from '@/components/ui/form/word-issue'
import { type FormView, toFieldName } from '@/lib/forms/form-view'

interface EntryFormProps {
  action: (form: FormData) => Promise<void>
  form: FormView
  children: ReactNode
}

/** A short form; what is wrong stands above it in one sentence, or field by field. */
export function EntryForm({ action, form, children }: EntryFormProps) {
  return (
    <form action={action} className="form" noValidate>
      {form.isHeld && <Refused form={form} />}
      {children}
    </form>
  )
}

async function Refused({ form }: { form: FormView }) {
  const t = await getTranslations('Refusals')
  const code = form.code as Parameters<typeof t>[0]
  const issues = await Promise.all(
    form.issues.map(async ({ code, path }) => ({ path, words: await wordIssue(code) })),
  )
  return (
    <FocusOnArrival id="errors" className="errors">
      {form.code && t.has(code) && <p>{t(code)}</p>}
      {issues.map(({ path, words }) => (
        <p key={path}>
          <a href={`#${toFieldName(path)}`}>{words}</a>
        </p>
      ))}
    </FocusOnArrival>
  )
}
