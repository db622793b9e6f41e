import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/form/action-form'
import { BilingualField } from '@/components/ui/form/bilingual-field'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormView } from '@/lib/forms/form-view'
import { levelNames } from './level-names'

interface RuleSetFormProps {
  form: FormView
  action: (form: FormData) => Promise<void>
  /** The day it is in force from; a set that exists keeps its own. */
  day: ReactNode
  hidden?: readonly string[]
}

/** The limits of the three levels, in force from a day, and where they are written. */
export async function RuleSetForm({ form, action, day, hidden = [] }: RuleSetFormProps) {
  const t = await getTranslations('Redress')
  const levels = [0, 1, 2]
  return (
    <ActionForm
      form={form}
      action={action}
      hidden={[...hidden, ...levels.map((at) => `rules.${at}.level`)]}
      labelOf={await levelNames()}
    >
      {day}
      <BilingualField form={form} name="name" label={t('name')} help={t('nameHelp')} isRequired />
      <Field
        form={form}
        name="source"
        label={t('source')}
        help={t('sourceHelp')}
        rows={2}
        isRequired
      />
      {levels.map((at) => (
        <Level key={at} form={form} at={at} />
      ))}
      <div className="buttons">
        <SubmitButton>{t('saveSet')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

async function Level({ form, at }: { form: FormView; at: number }) {
  const t = await getTranslations('Redress')
  const name = `rules.${at}`
  return (
    <fieldset className="entry-fields">
      <legend>{t('levelOf', { n: t('digit', { n: at + 1 }) })}</legend>
      <BilingualField form={form} name={`${name}.who`} label={t('who')} isRequired />
      <BilingualField
        form={form}
        name={`${name}.contact`}
        label={t('contact')}
        help={t('contactHelp')}
      />
      <div className="value-parts">
        <Field
          form={form}
          name={`${name}.limitDays`}
          label={t('limitDays')}
          inputMode="numeric"
          isRequired
        />
        <Field
          form={form}
          name={`${name}.extensionDays`}
          label={t('extensionDays')}
          inputMode="numeric"
        />
      </div>
    </fieldset>
  )
}
