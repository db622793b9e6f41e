import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { DraftTranslation } from '@/lib/charters/editing/translation-states'
import type { FormView } from '@/lib/forms/form-view'
import type { Fee, TimeLimit } from '@/lib/values/schema'
import { formatFee } from '@/lib/values/format-fee'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import { FeeParts } from './fee-parts'
import { LiveReading } from './live-reading'
import { PairField } from './pair-field'
import { TimeLimitParts } from './time-limit-parts'

interface ValueFieldProps {
  form: FormView
  label: string
  help: ReactNode
  language: 'bn' | 'en'
  translation?: DraftTranslation
}

/** How long, as people write it, read back in words; the parts of what was read are open to correction. */
export async function TimeLimitField({ value, ...props }: ValueFieldProps & { value?: TimeLimit }) {
  const locale = await getLocale()
  const t = await getTranslations('Editor')
  const fields = wordsFields('timeLimit', props.language)
  const initial = value ? formatTimeLimit(value, locale) : ''
  return (
    <div className="value-field">
      <PairField {...props} name="timeLimit" />
      <LiveReading kind="timeLimit" {...{ fields, locale, initial }} label={t('readAs')} />
      <details data-value="timeLimit">
        <summary>{t('correctReading')}</summary>
        <TimeLimitParts form={props.form} />
      </details>
    </div>
  )
}

/** How much, in the same way. */
export async function FeeField({ value, ...props }: ValueFieldProps & { value?: Fee }) {
  const locale = await getLocale()
  const t = await getTranslations('Editor')
  const fields = wordsFields('fee', props.language)
  const initial = value ? formatFee(value, locale) : ''
  return (
    <div className="value-field">
      <PairField {...props} name="fee" />
      <LiveReading kind="fee" {...{ fields, locale, initial }} label={t('readAs')} />
      <details data-value="fee">
        <summary>{t('correctReading')}</summary>
        <FeeParts form={props.form} components={value?.components?.length ?? 0} />
      </details>
    </div>
  )
}

function wordsFields(pair: string, language: 'bn' | 'en') {
  const [own, other] = language === 'bn' ? ['Bn', 'En'] : ['En', 'Bn']
  return [`${pair}${own}`, `${pair}${other}`] as const
}
