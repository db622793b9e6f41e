import { getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/ui/form/select-field'
import type { DraftTranslations } from '@/lib/charters/editing/translation-states'
import type { FormView } from '@/lib/forms/form-view'
import { PairField } from './pair-field'
import { TextRows } from './text-rows'

interface StatementFieldsProps {
  form: FormView
  translations: DraftTranslations
}

/** Vision, mission, objectives and functions, and the language they are written in first. */
export async function StatementFields({ form, translations }: StatementFieldsProps) {
  const t = await getTranslations('Editor')
  const f = await getTranslations('Editor.fields')
  const languages = [
    { value: 'bn', label: t('sourceBn') },
    { value: 'en', label: t('sourceEn') },
  ]
  return (
    <>
      {(['vision', 'mission'] as const).map((name) => (
        <PairField
          key={name}
          {...{ form, name, rows: 3, translation: translations[`/${name}`] }}
          label={f(name)}
        />
      ))}
      {(['objectives', 'functions'] as const).map((list) => (
        <TextRows key={list} {...{ form, list, translations }} legend={f(list)} />
      ))}
      <SelectField
        form={form}
        name="sourceLanguage"
        label={t('charterLanguage')}
        help={t('charterLanguageHelp')}
        choices={languages}
      />
    </>
  )
}
