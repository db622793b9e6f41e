import { getTranslations } from 'next-intl/server'
import { Field } from '@/components/ui/form/field'
import type { FormView } from '@/lib/forms/form-view'

/** A new password, typed twice. */
export async function NewPassword({ form }: { form: FormView }) {
  const t = await getTranslations('Entry')
  const shared = { form, type: 'password', autoComplete: 'new-password' } as const
  return (
    <>
      <Field {...shared} name="newPassword" label={t('newPassword')} help={t('newPasswordHelp')} />
      <Field {...shared} name="repeatedPassword" label={t('repeated')} />
    </>
  )
}
