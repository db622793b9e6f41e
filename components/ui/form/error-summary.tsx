import { getTranslations } from 'next-intl/server'
import { type FormView, toFieldName } from '@/lib/forms/form-view'
import { FocusOnArrival } from './focus-on-arrival'
import { wordIssue } from './word-issue'

interface ErrorSummaryProps {
  form: FormView
  labelOf?: (name: string) => string | undefined
}

/** Says at the top why a form was not saved; each line leads to its field. */
export async function ErrorSummary({ form, labelOf }: ErrorSummaryProps) {
  // a row that came or went is no failure
  if (!form.isHeld || form.code === 'rows') return null
  const t = await getTranslations('Form')
  const refusals = await getTranslations('Refusals')
  const issues = await Promise.all(
    form.issues.map(async (issue) => ({ ...issue, words: await wordIssue(issue.code) })),
  )
  const code = form.code as Parameters<typeof refusals>[0]
  const reason = form.code && form.code !== 'invalid' && refusals.has(code) ? refusals(code) : null
  return (
    <FocusOnArrival id="errors" className="errors">
      <h2>{t('notSaved')}</h2>
      {reason && <p>{reason}</p>}
      {issues.length > 0 && (
        <ul>
          {issues.map(({ path, words }, at) => {
            const name = toFieldName(path)
            const label = labelOf?.(name)
            return (
              <li key={at}>
                <a href={`#${name}`}>
                  {label && <b>{label}: </b>}
                  {words}
                </a>
              </li>
            )
          })}
        </ul>
      )}
      <p>
        <small>{t('nothingLost')}</small>
      </p>
    </FocusOnArrival>
  )
}
