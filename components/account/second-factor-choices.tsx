import { getLocale, getTranslations } from 'next-intl/server'
import { EntryForm } from '@/components/entry/entry-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormView } from '@/lib/forms/form-view'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { OwnPassword } from './own-password'

type Action = (form: FormData) => Promise<void>

interface SecondFactorChoicesProps {
  form: FormView
  /** Not where it is required. */
  mayTurnOff: boolean
  begin: Action
  renew: Action
  turnOff: Action
}

/** What can be done with a second factor that is on; one password for whichever. */
export async function SecondFactorChoices({
  form,
  mayTurnOff,
  ...actions
}: SecondFactorChoicesProps) {
  const locale = await getLocale()
  const t = await getTranslations('Account')
  return (
    <EntryForm action={actions.renew} form={form}>
      <OwnPassword form={form} />
      <div className="buttons">
        <SubmitButton>{t('newCodes')}</SubmitButton>
        <SubmitButton kind="plain" formAction={actions.begin}>
          {t('newPhone')}
        </SubmitButton>
        {mayTurnOff && (
          <SubmitButton kind="danger" formAction={actions.turnOff}>
            {t('turnOff')}
          </SubmitButton>
        )}
      </div>
      <p className="hint">{t('newPhoneHelp')}</p>
      <p>
        <a href={localPath(locale, adminPaths.account)}>{t('back')}</a>
      </p>
    </EntryForm>
  )
}
