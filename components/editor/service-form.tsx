import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CheckGroup } from '@/components/ui/form/choice-fields'
import { Field } from '@/components/ui/form/field'
import { SelectField } from '@/components/ui/form/select-field'
import type { DraftTranslation } from '@/lib/charters/editing/translation-states'
import { serviceCategories } from '@/lib/charters/reading'
import { serviceChannels } from '@/lib/charters/schema'
import { type FormView, issueAt, valueOf } from '@/lib/forms/form-view'
import type { PostOption } from '@/lib/posts/views/post-option'
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
  const { form, translations, attach } = props
  const t = await getTranslations('Editor')
  return (
    <>
      <WhichService {...props} />
      <Promised {...props} />
      <section>
        <h2>{t('bring')}</h2>
        <DocumentRows form={form} translations={translations} />
        {attach}
      </section>
      <HowAndWhere {...props} />
      <ServicePosts {...props} />
      <section>
        <h2>{t('more')}</h2>
        <details className="more-fields" open={morePairs.some((name) => hasPair(form, name))}>
          <summary>{t('moreFields')}</summary>
          {morePairs.map((name) => (
            <TextPair key={name} {...props} name={name} />
          ))}
        </details>
      </section>
      <VariantRows form={form} translations={translations} />
    </>
  )
}

async function WhichService(props: ServiceFormProps) {
  const t = await getTranslations('Editor')
  const f = await getTranslations('Editor.fields')
  const charter = await getTranslations('Charter')
  const categories = serviceCategories.map((value) => ({ value, label: charter(value) }))
  return (
    <section>
      <h2>{t('what')}</h2>
      <div className="value-parts">
        <SelectField form={props.form} name="category" label={f('category')} choices={categories} />
        <Field form={props.form} name="serial" label={f('serial')} />
      </div>
      <TextPair {...props} name="name" rows={1} />
      <TextPair {...props} name="recipients" />
    </section>
  )
}

async function Promised({ form, language, translations, timeLimit, fee }: ServiceFormProps) {
  const t = await getTranslations('Editor')
  const f = await getTranslations('Editor.fields')
  return (
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
  )
}

async function HowAndWhere(props: ServiceFormProps) {
  const t = await getTranslations('Editor')
  const service = await getTranslations('Service')
  return (
    <section>
      <h2>{t('how')}</h2>
      <TextPair {...props} name="method" />
      <CheckGroup
        form={props.form}
        name="channels"
        label={service('channels')}
        choices={serviceChannels.map((value) => ({ value, label: service(value) }))}
      />
      <TextPair {...props} name="place" />
    </section>
  )
}

interface TextPairProps extends Pick<ServiceFormProps, 'form' | 'translations'> {
  name: PairName
  rows?: number
}

async function TextPair({ form, translations, name, rows = 2 }: TextPairProps) {
  const f = await getTranslations('Editor.fields')
  const translation = translations[`/${name}`]
  return <PairField {...{ form, name, rows, translation }} label={f(name)} />
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
