import { getTranslations } from 'next-intl/server'
import { CheckField, RadioField } from '@/components/ui/form/choice-fields'
import { Field } from '@/components/ui/form/field'
import type { FormView } from '@/lib/forms/form-view'

const official = ['YES', 'NO', 'UNKNOWN'] as const

/** How to reach who is in a post, whose contact it is, and whether the page shows it. */
export async function ContactFields({ form }: { form: FormView }) {
  const t = await getTranslations('PostDesk')
  const words = await getTranslations('OfficeForm')
  return (
    <>
      <div className="narrow-columns">
        <Field
          form={form}
          name="phones"
          label={words('phones')}
          help={words('oneALine')}
          rows={2}
        />
        <Field
          form={form}
          name="emails"
          label={words('emails')}
          help={words('oneALine')}
          rows={2}
        />
        <Field form={form} name="room" label={t('room')} />
      </div>
      <RadioField
        form={form}
        name="official"
        label={t('official')}
        choices={official.map((value) => ({ value, label: t(`officialIs.${value}`) }))}
      />
      <CheckField
        form={form}
        name="contactHidden"
        label={t('contactHidden')}
        help={t('contactHiddenHelp')}
      />
    </>
  )
}
