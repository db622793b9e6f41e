import { getLocale, getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { HiddenValues } from '@/components/ui/form/hidden-values'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { wordIssue } from '@/components/ui/form/word-issue'
import type { FormView } from '@/lib/forms/form-view'
import { headOf } from '@/lib/offices/sheet/columns'
import type { RowResult } from '@/lib/offices/sheet/sheet-result'

interface SheetCheckProps {
  form: FormView
  rows: RowResult[]
  /** Where another spreadsheet is sent. */
  again: string
  create: (form: FormData) => Promise<void>
}

/** What becomes of each row, before anything is created. */
export async function SheetCheck({ form, rows, again, create }: SheetCheckProps) {
  const t = await getTranslations('ManyOffices')
  const count = (kind: RowResult['kind']) => rows.filter((row) => row.kind === kind).length
  const n = count('new')
  return (
    <form action={create} className="form">
      <ErrorSummary form={form} />
      <HiddenValues form={form} except={['expected', 'file']} />
      <input type="hidden" name="expected" value={n} />
      <p>{t('summary', { fresh: n, there: count('exists'), wrong: count('wrong') })}</p>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            <th scope="col">{t('office')}</th>
            <th scope="col">{t('result')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ResultRow key={row.line} row={row} />
          ))}
        </tbody>
      </table>
      <div className="buttons">
        {n > 0 ? <SubmitButton>{t('create', { n })}</SubmitButton> : <p>{t('nothing')}</p>}
        <a href={again}>{t('again')}</a>
      </div>
    </form>
  )
}

async function ResultRow({ row }: { row: RowResult }) {
  const t = await getTranslations('ManyOffices')
  const issues = row.kind === 'wrong' ? row.issues : []
  const words = await Promise.all(issues.map(({ code }) => wordIssue(code)))
  const locale = await getLocale()
  const columnOf = (path: string) => headOf(path.split('/')[1] ?? '', locale)
  const tones = { new: 'good', exists: 'plain', wrong: 'bad' } as const
  return (
    <tr>
      <td data-label={t('line')}>{t('lineNumber', { n: row.line })}</td>
      <th scope="row">
        {row.name} <span className="tag">{row.slug}</span>
      </th>
      <td data-label={t('result')}>
        <StateMark tone={tones[row.kind]}>{t(row.kind)}</StateMark>
        {words.length > 0 && (
          <ul>
            {words.map((each, at) => (
              <li key={at}>
                {columnOf(issues[at]!.path)}: {each}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}
