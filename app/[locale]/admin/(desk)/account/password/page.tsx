import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { NewPassword } from '@/components/entry/new-password'
import { EntryForm } from '@/components/entry/entry-form'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { getActor, getSignedIn } from '@/lib/auth/current-actor'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { savePassword } from './actions'

const path = adminPaths.password

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Account')
  return { title: t('changePassword') }
}

export default async function PasswordPage({
  searchParams,
}: PageProps<'/[locale]/admin/account/password'>) {
  await getActor(path)
  const { email } = await getSignedIn(path)
  const locale = await getLocale()
  const t = await getTranslations('Account')
  const form = await openForm(path, await searchParams, {})
  const crumbs = [{ text: t('title'), href: localPath(locale, adminPaths.account) }]
  return (
    <AdminPage title={t('changePassword')} lead={t('passwordLead')} path={path} crumbs={crumbs}>
      <div className="narrow">
        <EntryForm action={savePassword.bind(null, { locale, path })} form={form}>
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <Field
            form={form}
            name="currentPassword"
            label={t('currentPassword')}
            type="password"
            autoComplete="current-password"
          />
          <NewPassword form={form} />
          <div className="buttons">
            <SubmitButton>{t('changePassword')}</SubmitButton>
          </div>
        </EntryForm>
      </div>
    </AdminPage>
  )
}
