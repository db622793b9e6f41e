import { getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { ActionForm } from '@/components/ui/form/action-form'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormView } from '@/lib/forms/form-view'
import { fieldOf } from './field-of'

export interface SavedEntry {
  id: string
  name: string
  /** With the language. */
  href: string
  kind: 'charters' | 'offers'
  offices: number
  /** The service and the offices by name. */
  of: string
  savedAt: Date
  /** Of the form that renames it or takes it from the list. */
  form: FormView
  rename: (form: FormData) => Promise<void>
  remove: (form: FormData) => Promise<void>
}

/** The comparisons a person saved: each opens, gets another name, or leaves the list. */
export async function SavedList({ entries }: { entries: readonly SavedEntry[] }) {
  const t = await getTranslations('Comparisons')
  return (
    <table className="rows" role="table">
      <caption className="sr-only">{t('caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['name', 'what', 'on', 'change'] as const).map((head) => (
            <th key={head} scope="col" role="columnheader">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {entries.map((entry) => (
          <SavedRow key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  )
}

async function SavedRow({ entry }: { entry: SavedEntry }) {
  const t = await getTranslations('Comparisons')
  const { id, name, href, kind, offices, of, savedAt, form, rename, remove } = entry
  return (
    <tr role="row">
      <td role="cell">
        <a href={href}>{name}</a>
      </td>
      <td role="cell" data-label={t('what')}>
        {t(kind, { n: offices })}
        {of && (
          <>
            <br />
            <small className="quietly">{of}</small>
          </>
        )}
      </td>
      <td role="cell" data-label={t('on')}>
        <Day date={savedAt} />
      </td>
      <td role="cell">
        <details open={form.isHeld}>
          <summary aria-label={`${t('change')}: ${name}`}>{t('change')}</summary>
          <ActionForm action={rename} form={form}>
            <Field form={form} name={fieldOf(id)} label={t('name')} maxLength={200} isRequired />
            <p className="actions">
              <SubmitButton kind="plain">{t('rename')}</SubmitButton>
              <SubmitButton kind="danger" formAction={remove}>
                {t('remove')}
              </SubmitButton>
            </p>
          </ActionForm>
        </details>
      </td>
    </tr>
  )
}
