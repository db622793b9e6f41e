import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EntryForm } from '@/components/entry/entry-form'
import { EntryPage } from '@/components/entry/entry-page'
import { NewPassword } from '@/components/entry/new-password'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { findReset } from '@/lib/auth/queries/find-reset'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { heldAs } from '../held-as'
import { setPassword } from './actions'

/** The address holds a secret: no other site may learn of it. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Entry')
  return { title: t('forgottenTitle'), referrer: 'same-origin' }
}

export default async function ResetPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/password/reset/[token]'>) {
  const locale = await getLocale()
  const t = await getTranslations('Entry')
  const { token } = await params
  const path = adminPaths.resetPassword(token)
  const person = await findReset(token)
  if (!person) {
    return (
      <EntryPage title={t('linkInvalidTitle')} lead={t('resetInvalid')} path={path}>
        <p>
          <a className="button" href={localPath(locale, adminPaths.forgottenPassword)}>
            {t('askAgain')}
          </a>
        </p>
      </EntryPage>
    )
  }
  const form = await openForm(heldAs, await searchParams, {})
  const lead = t('resetLead', { email: person.email })
  return (
    <EntryPage title={t('resetTitle')} lead={lead} path={path}>
      <EntryForm action={setPassword.bind(null, token, { locale, path })} form={form}>
        <input type="hidden" name="username" autoComplete="username" value={person.email} />
        <NewPassword form={form} />
        <div className="buttons">
          <SubmitButton>{t('setPassword')}</SubmitButton>
        </div>
      </EntryForm>
    </EntryPage>
  )
}
