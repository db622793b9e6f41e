import { getTranslations } from 'next-intl/server'
import { BilingualPair } from '@/components/bulk-edit/value-pair'
import { CheckField, CheckGroup } from '@/components/ui/form/choice-fields'
import { Field } from '@/components/ui/form/field'
import type { BulkField } from '@/lib/bulk-edits/schema'
import { serviceChannels } from '@/lib/charters/schema'
import type { FormView } from '@/lib/forms/form-view'

/** The new value of a field: a text in both languages, the channels, or a post. */
export async function ValueFields({ form, field }: { form: FormView; field: BulkField }) {
  const t = await getTranslations('BulkEdit')
  const services = await getTranslations('Service')
  if (field === 'channels') {
    const choices = serviceChannels.map((value) => ({ value, label: services(value) }))
    return <CheckGroup form={form} name="value.channels" label={t('value')} choices={choices} />
  }
  if (field === 'escalation') {
    return (
      <div className="pair">
        <Field form={form} name="value.postTitle" label={t('postTitle')} isRequired />
        <Field
          form={form}
          name="value.postOffice"
          label={t('postOffice')}
          help={t('postOfficeHelp')}
        />
      </div>
    )
  }
  return (
    <>
      <BilingualPair form={form} field={field} />
      <CheckField form={form} name="value.reviewed" label={t('reviewed')} />
    </>
  )
}
