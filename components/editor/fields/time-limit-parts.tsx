import { getTranslations } from 'next-intl/server'
import { CheckField } from '@/components/ui/form/choice-fields'
import { Field } from '@/components/ui/form/field'
import { SelectField } from '@/components/ui/form/select-field'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import { timeBases, timeLimitKinds, timeQualifiers, timeUnits } from '@/lib/values/schema'

/** What was read of a time limit, part by part; while nothing is, no kind is chosen and the words decide. */
export async function TimeLimitParts({ form }: { form: FormView }) {
  const t = await getTranslations('Editor.time')
  const shared = await getTranslations('Editor')
  const select = (name: 'unit' | 'basis' | 'qualifier', values: readonly string[]) => (
    <SelectField
      form={form}
      name={`timeLimit.${name}`}
      label={t(name)}
      none={shared('none')}
      choices={values.map((value) => ({ value, label: t(`${groups[name]}.${value}` as never) }))}
    />
  )
  const text = (name: 'min' | 'max' | 'clockStart' | 'condition', inputMode?: 'decimal') => (
    <Field form={form} name={`timeLimit.${name}`} label={t(name)} inputMode={inputMode} />
  )
  return (
    <>
      <p>{shared('correctHelp')}</p>
      <div className="value-parts">
        <SelectField
          form={form}
          name="timeLimit.kind"
          label={t('kind')}
          none={valueOf(form, 'timeLimit.kind') ? undefined : shared('none')}
          choices={timeLimitKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        {text('min', 'decimal')}
        {text('max', 'decimal')}
        {select('unit', timeUnits)}
        {select('basis', timeBases)}
        {select('qualifier', timeQualifiers)}
        {text('clockStart')}
        {text('condition')}
        <CheckField form={form} name="timeLimit.immediate" label={t('immediate')} />
        <CheckField form={form} name="timeLimit.unbounded" label={t('unbounded')} />
      </div>
      <CheckField form={form} name="timeLimit.reread" label={shared('reread')} />
    </>
  )
}

const groups = { unit: 'units', basis: 'bases', qualifier: 'qualifiers' } as const
