import { getTranslations } from 'next-intl/server'
import { CheckField } from '@/components/ui/form/choice-fields'
import { Field } from '@/components/ui/form/field'
import { SelectField } from '@/components/ui/form/select-field'
import type { FormView } from '@/lib/forms/form-view'
import { timeBases, timeLimitKinds, timeQualifiers, timeUnits } from '@/lib/values/schema'

/** What was read of a time limit, part by part. */
export async function TimeLimitParts({ form }: { form: FormView }) {
  const t = await getTranslations('Editor.time')
  const shared = await getTranslations('Editor')
  const choose = (values: readonly string[], group: 'kinds' | 'units' | 'bases' | 'qualifiers') =>
    values.map((value) => ({ value, label: t(`${group}.${value}` as never) }))
  const number = (name: string, label: string) => (
    <Field form={form} name={`timeLimit.${name}`} label={label} inputMode="decimal" />
  )
  return (
    <>
      <p>{shared('correctHelp')}</p>
      <div className="value-parts">
        <SelectField
          form={form}
          name="timeLimit.kind"
          label={t('kind')}
          choices={choose(timeLimitKinds, 'kinds')}
        />
        {number('min', t('min'))}
        {number('max', t('max'))}
        <SelectField
          form={form}
          name="timeLimit.unit"
          label={t('unit')}
          none={shared('none')}
          choices={choose(timeUnits, 'units')}
        />
        <SelectField
          form={form}
          name="timeLimit.basis"
          label={t('basis')}
          none={shared('none')}
          choices={choose(timeBases, 'bases')}
        />
        <SelectField
          form={form}
          name="timeLimit.qualifier"
          label={t('qualifier')}
          none={shared('none')}
          choices={choose(timeQualifiers, 'qualifiers')}
        />
        <Field form={form} name="timeLimit.clockStart" label={t('clockStart')} />
        <Field form={form} name="timeLimit.condition" label={t('condition')} />
        <CheckField form={form} name="timeLimit.immediate" label={t('immediate')} />
        <CheckField form={form} name="timeLimit.unbounded" label={t('unbounded')} />
      </div>
      <CheckField form={form} name="timeLimit.reread" label={shared('reread')} />
    </>
  )
}
