import { getTranslations } from 'next-intl/server'
import { Field } from '@/components/ui/form/field'
import type { FormView } from '@/lib/forms/form-view'

/** The password of who is signed in, before something that matters. */
export async function OwnPassword({ form }: { form: FormView }) {
  const t = await getTranslations('Account')
  return (
    <Field
      form={form}
      name="password"
      label={t('ownPassword')}
      type="password"
      autoComplete="current-password"
    />
  )
}
