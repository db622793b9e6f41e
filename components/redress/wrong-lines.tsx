import { getTranslations } from 'next-intl/server'
import { wordIssue } from '@/components/ui/form/word-issue'
import { type FormView, toFieldName, valueOf } from '@/lib/forms/form-view'
import { lineNames } from './line-names'

/** The pasted lines something is wrong with, each with its words; the summary's links lead here. */
export async function WrongLines({ form }: { form: FormView }) {
  const t = await getTranslations('Redress')
  const labelOf = await lineNames()
  const lines = valueOf(form, 'text').split(/\r?\n/)
  const wrong = form.issues.filter(({ path }) => path.startsWith('/lines/'))
  if (wrong.length === 0) return null
  const worded = await Promise.all(
    wrong.map(async ({ code, path }) => ({
      id: toFieldName(path),
      text: lines[Number(path.split('/')[2]) - 1] ?? '',
      why: await wordIssue(code),
    })),
  )
  return (
    <section aria-labelledby="wrong-lines">
      <h2 id="wrong-lines">{t('wrongLines')}</h2>
      <ul>
        {worded.map(({ id, text, why }) => (
          <li key={id} id={id} tabIndex={-1}>
            <b>{labelOf(id)}</b>: <span className="raw">{text}</span>
            <br />
            <span className="missing">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
