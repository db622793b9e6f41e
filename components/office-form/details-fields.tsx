import { getTranslations } from 'next-intl/server'
import { BilingualField } from '@/components/ui/form/bilingual-field'
import { Field } from '@/components/ui/form/field'
import type { FormView } from '@/lib/forms/form-view'

/** What an office's pages say of it: name, address, hours, how to reach it. */
export async function DetailsFields({ form, mayRename }: { form: FormView; mayRename: boolean }) {
  const t = await getTranslations('OfficeForm')
  return (
    <>
      {mayRename && <BilingualField form={form} name="name" label={t('name')} isRequired />}
      <BilingualField form={form} name="address" label={t('address')} rows={2} />
      <BilingualField
        form={form}
        name="openingHours"
        label={t('openingHours')}
        help={t('openingHoursHelp')}
        rows={2}
      />
      <ReachFields form={form} />
      <Field
        form={form}
        name="sourceUrl"
        label={t('sourceUrl')}
        help={t('sourceUrlHelp')}
        type="url"
      />
    </>
  )
}

async function ReachFields({ form }: { form: FormView }) {
  const t = await getTranslations('OfficeForm')
  return (
    <div className="narrow-columns">
      <Field form={form} name="phones" label={t('phones')} help={t('oneALine')} rows={2} />
      <Field form={form} name="emails" label={t('emails')} help={t('oneALine')} rows={2} />
      <Field
        form={form}
        name="latitude"
        label={t('latitude')}
        help={t('latitudeHelp')}
        inputMode="decimal"
      />
      <Field
        form={form}
        name="longitude"
        label={t('longitude')}
        help={t('longitudeHelp')}
        inputMode="decimal"
      />
    </div>
  )
}
