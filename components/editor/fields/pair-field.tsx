import type { ReactNode } from 'react'
import { BilingualField } from '@/components/ui/form/bilingual-field'
import type { DraftTranslation } from '@/lib/charters/editing/translation-states'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import { TranslationNote } from './translation-note'

interface PairFieldProps {
  form: FormView
  /** The pair's name in the form: "documents.0.text". */
  name: string
  label: string
  help?: ReactNode
  rows?: number
  isRequired?: boolean
  /** What is known of its translation as stored. */
  translation?: DraftTranslation
}

/** A text in both languages with the state of its translation. */
export function PairField({ translation, help, ...field }: PairFieldProps) {
  const { form, name } = field
  const place = name.replace(/[^.]+$/, (pair) => `translations.${pair}.source`)
  const source = translation ? '' : valueOf(form, place)
  return (
    <div className="pair-field">
      <BilingualField {...field} />
      {help && <small>{help}</small>}
      {source && <input type="hidden" name={place} value={source} />}
      {translation && (
        <TranslationNote
          form={form}
          name={name}
          translation={translation}
          now={valueOf(form, `${name}${translation.source === 'bn' ? 'Bn' : 'En'}`)}
        />
      )}
    </div>
  )
}
