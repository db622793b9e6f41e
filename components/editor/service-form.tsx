import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CheckGroup } from '@/components/ui/form/choice-fields'
import { Field } from '@/components/ui/form/field'
import { SelectField } from '@/components/ui/form/select-field'
import type { DraftTranslation } from '@/lib/charters/editing/translation-states'
import { serviceCategories } from '@/lib/charters/reading'
import { serviceChannels } from '@/lib/charters/schema'
import { type FormView, issueAt, valueOf } from '@/lib/forms/form-view'
import type { PostOption } from '@/lib/posts/post-option'
import type { Fee, TimeLimit } from '@/lib/values/schema'
import { DocumentRows } from './fields/document-rows'
import { PairField } from './fields/pair-field'
import { ServicePosts } from './fields/service-posts'
import { FeeField, TimeLimitField } from './fields/value-field'
import { VariantRows } from './fields/variant-rows'

export interface ServiceFormProps {
  form: FormView
  /** The charter's own. */
  language: 'bn' | 'en'
  /** Of this service, by the pointer of the pair within it: "/name". */
  translations: Record<string, DraftTranslation>
  /** As read from the words, to be said in words. */
  timeLimit?: TimeLimit
  fee?: Fee
  posts: readonly PostOption[]
  /** How many posts a search has found. */
  found?: number
  /** The officer's cells as printed, where the charter came from a document. */
  printed?: { officer?: string; escalation?: string }
  /** Beside the documents: where forms are attached. */
  attach?: ReactNode
}

/** The fields of a service, what a citizen asks first at the top. */
export async function ServiceFields(props: ServiceFormProps) {
  const { form, language, translations, timeLimit, fee, attach } = props
  const t = await getTranslations('Editor')
  const f = await getTranslations('Editor.fields')
  const charter = await getTranslations('Charter')
  const channels = await getTranslations('Service')
  const pair = (name: PairName, rows = 2, help?: string) => (
    <PairField
      form={form}
      name={name}
      label={f(name)}
      help={help}
      rows={rows}
      translation={translations[`/${name}`]}
    />
  )
  return (
    <>
      <section>
        <h2>{t('what')}</h2>
        <div className="value-parts">
          <SelectField
            form={form}
            name="category"
            label={f('category')}
            choices={serviceCategories.map((value) => ({ value, label: charter(value) }))}
          />
          <Field form={form} name="serial" label={f('serial')} />
        </div>
        {pair('name', 1)}
        {pair('recipients')}
      </section>
      <section>
        <h2>{t('promise')}</h2>
        <TimeLimitField
          {...{ form, language, value: timeLimit, translation: translations['/timeLimit'] }}
          label={f('timeLimit')}
          help={t('timeHelp')}
        />
        <FeeField
          {...{ form, language, value: fee, translation: translations['/fee'] }}
          label={f('fee')}
          help={t('feeHelp')}
        />
      </section>
      <section>
        <h2>{t('bring')}</h2>
        <DocumentRows form={form} translations={translations} />
        {attach}
      </section>
      <section>
        <h2>{t('how')}</h2>
        {pair('method')}
        <CheckGroup
          form={form}
          name="channels"
          label={channels('channels')}
          choices={serviceChannels.map((value) => ({ value, label: channels(value) }))}
        />
        {pair('place')}
      </section>
      <ServicePosts {...props} />
      <section>
        <h2>{t('more')}</h2>
        <details className="more-fields" open={morePairs.some((name) => hasPair(form, name))}>
          <summary>{t('moreFields')}</summary>
          {morePairs.map((name) => (
            <div key={name}>{pair(name)}</div>
          ))}
        </details>
      </section>
      <VariantRows form={form} translations={translations} />
    </>
  )
}

/** Something is written there, or is wrong. */
function hasPair(form: FormView, name: string): boolean {
  const sides = [`${name}Bn`, `${name}En`]
  return sides.some((side) => valueOf(form, side) !== '' || issueAt(form, side) !== undefined)
}

const morePairs = [
  'description',
  'eligibility',
  'legalBasis',
  'citizenDuty',
  'remedy',
  'courseLength',
  'remarks',
] as const

type PairName = (typeof morePairs)[number] | 'name' | 'recipients' | 'method' | 'place'
