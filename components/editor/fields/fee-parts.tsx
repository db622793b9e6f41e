import { getTranslations } from 'next-intl/server'
import { CheckField, CheckGroup } from '@/components/ui/form/choice-fields'
import { Field } from '@/components/ui/form/field'
import { SelectField } from '@/components/ui/form/select-field'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import { feeChannels, feeKinds } from '@/lib/values/schema'

interface FeePartsProps {
  form: FormView
  /** How many parts the fee has. */
  components: number
}

/** What was read of a fee, part by part. */
export async function FeeParts({ form, components }: FeePartsProps) {
  const t = await getTranslations('Editor.money')
  const shared = await getTranslations('Editor')
  const number = (name: string, label: string) => (
    <Field form={form} name={`fee.${name}`} label={label} inputMode="decimal" />
  )
  return (
    <>
      <p>{shared('correctHelp')}</p>
      <div className="value-parts">
        <SelectField
          form={form}
          name="fee.kind"
          label={t('kind')}
          none={valueOf(form, 'fee.kind') ? undefined : shared('none')}
          choices={feeKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        {number('amount', t('amount'))}
        {number('min', t('min'))}
        {number('max', t('max'))}
        {number('percent', t('percent'))}
        <Field form={form} name="fee.condition" label={t('condition')} />
      </div>
      {Array.from({ length: components }, (_, at) => (
        <div className="value-parts" key={at}>
          <Field form={form} name={`fee.components.${at}.label`} label={t('component')} />
          {number(`components.${at}.amount`, t('amount'))}
        </div>
      ))}
      <CheckGroup
        form={form}
        name="fee.channels"
        label={t('channels')}
        choices={feeChannels.map((value) => ({ value, label: t(`channel.${value}`) }))}
      />
      <CheckField form={form} name="fee.reread" label={shared('reread')} />
    </>
  )
}
