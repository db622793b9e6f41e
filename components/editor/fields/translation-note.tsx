import { getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { CheckField } from '@/components/ui/form/choice-fields'
import { SelectField } from '@/components/ui/form/select-field'
import type { DraftTranslation } from '@/lib/charters/editing/translation-states'
import type { FormView } from '@/lib/forms/form-view'
import { WordsChanged } from './words-changed'

interface TranslationNoteProps {
  form: FormView
  name: string
  translation: DraftTranslation
  /** The source as the form shows it. */
  now: string
}

const tones = {
  missing: 'plain',
  unreviewed: 'plain',
  reviewed: 'good',
  outdated: 'doubt',
} as const

/** Whether a text is translated, and truly; what changed since, and the box that says it was looked at. */
export async function TranslationNote({ form, name, translation, now }: TranslationNoteProps) {
  const t = await getTranslations('Editor')
  const { state, source, was } = translation
  const dot = name.lastIndexOf('.')
  const start = dot === -1 ? '' : name.slice(0, dot + 1)
  const field = `${start}translations.${name.slice(dot + 1)}`
  const sources = [
    { value: 'bn', label: t('sourceBn') },
    { value: 'en', label: t('sourceEn') },
  ]
  return (
    <div className="translation">
      <StateMark tone={tones[state]}>{t(`translation.${state}`)}</StateMark>
      {state === 'outdated' && was && (
        <details open>
          <summary>{t('changedSince')}</summary>
          <WordsChanged before={was} after={now} lang={source} />
        </details>
      )}
      {state !== 'missing' && (
        <details className="source">
          <summary>{t('aboutTranslation')}</summary>
          <SelectField
            form={withDefault(form, `${field}.source`, source)}
            name={`${field}.source`}
            label={t('sourceLanguage')}
            choices={sources}
          />
        </details>
      )}
      {(state === 'outdated' || state === 'unreviewed') && (
        <CheckField form={form} name={`${field}.reviewed`} label={t('markReviewed')} />
      )}
    </div>
  )
}

/** What the form shows where nothing was said. */
function withDefault(form: FormView, name: string, value: string): FormView {
  return form.values[name] ? form : { ...form, values: { ...form.values, [name]: [value] } }
}
