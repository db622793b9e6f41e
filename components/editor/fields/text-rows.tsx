import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { DraftTranslations } from '@/lib/charters/editing/translation-states'
import { countRows, type FormView } from '@/lib/forms/form-view'
import { PairField } from './pair-field'
import { Rows } from './rows'

interface TextRowsProps {
  form: FormView
  list: 'objectives' | 'functions' | 'expectations'
  legend: string
  help?: ReactNode
  translations: DraftTranslations
}

/** An ordered list of texts, each in both languages. */
export async function TextRows({ form, list, legend, help, translations }: TextRowsProps) {
  const t = await getTranslations('Editor')
  const stored = form.isHeld ? {} : translations
  const rowName = (at: number) => t('entry', { n: at + 1 })
  return (
    <Rows
      list={list}
      legend={legend}
      help={help}
      count={Math.max(1, countRows(form, list))}
      add={t('addEntry')}
      rowName={rowName}
      row={(at) => (
        <PairField
          form={form}
          name={`${list}.${at}.text`}
          label={rowName(at)}
          rows={2}
          translation={stored[`/${list}/${at}/text`]}
        />
      )}
    />
  )
}
