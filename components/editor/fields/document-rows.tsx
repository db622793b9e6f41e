import { getTranslations } from 'next-intl/server'
import { Field } from '@/components/ui/form/field'
import type { DraftTranslation } from '@/lib/charters/editing/translation-states'
import { countRows, type FormView, valueOf } from '@/lib/forms/form-view'
import { PairField } from './pair-field'
import { Rows } from './rows'

interface DocumentRowsProps {
  form: FormView
  translations: Record<string, DraftTranslation>
}

/** The papers to bring: each with where to get it. */
export async function DocumentRows({ form, translations }: DocumentRowsProps) {
  const t = await getTranslations('Editor')
  const f = await getTranslations('Editor.fields')
  const stored = form.isHeld ? {} : translations
  const rowName = (at: number) => t('document', { n: at + 1 })
  return (
    <Rows
      list="documents"
      legend={f('documents')}
      count={Math.max(1, countRows(form, 'documents'))}
      add={t('addDocument')}
      rowName={rowName}
      row={(at) => <DocumentRow {...{ form, at, translations: stored }} label={rowName(at)} />}
    />
  )
}

interface DocumentRowProps extends DocumentRowsProps {
  at: number
  label: string
}

async function DocumentRow({ form, translations, at, label }: DocumentRowProps) {
  const t = await getTranslations('Editor')
  const f = await getTranslations('Editor.fields')
  const start = `documents.${at}`
  const pair = (name: 'text' | 'source' | 'condition', words: string) => {
    const translation = translations[`/documents/${at}/${name}`]
    return <PairField {...{ form, translation, name: `${start}.${name}` }} label={words} />
  }
  const formFileId = `${start}.formFileId`
  return (
    <>
      {pair('text', label)}
      {pair('source', f('source'))}
      <details>
        <summary>{t('moreAboutDocument')}</summary>
        <div className="value-parts">
          <Field form={form} name={`${start}.copies`} label={f('copies')} inputMode="numeric" />
          <Field form={form} name={`${start}.formUrl`} label={f('formUrl')} type="url" />
        </div>
        {pair('condition', f('condition'))}
      </details>
      <input type="hidden" name={formFileId} value={valueOf(form, formFileId)} />
    </>
  )
}
