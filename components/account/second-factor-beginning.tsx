import { getTranslations } from 'next-intl/server'
import { EntryForm } from '@/components/entry/entry-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormView } from '@/lib/forms/form-view'
import { OwnPassword } from './own-password'

interface SecondFactorBeginningProps {
  form: FormView
  /** For a browser that keeps passwords. */
  email: string
  action: (form: FormData) => Promise<void>
}

/** Asks for the password before an authenticator is set up. */
export async function SecondFactorBeginning({ form, email, action }: SecondFactorBeginningProps) {
  const t = await getTranslations('Account')
  return (
    <EntryForm action={action} form={form}>
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <OwnPassword form={form} />
      <div className="buttons">
        <SubmitButton>{t('begin')}</SubmitButton>
      </div>
    </EntryForm>
  )
}
