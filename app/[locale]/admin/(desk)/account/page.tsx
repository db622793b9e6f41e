import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AccountLinks } from '@/components/account/account-links'
import { AdminPage } from '@/components/admin/admin-page'
import { ActionForm } from '@/components/ui/form/action-form'
import { RadioField } from '@/components/ui/form/choice-fields'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { getActor, getSignedIn } from '@/lib/auth/current-actor'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { readQuery } from '@/lib/i18n/read-query'
import { saveAccount } from './actions'

const path = adminPaths.account
const languages = [
  { value: 'bn', label: 'বাংলা' },
  { value: 'en', label: 'English' },
]

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Account')
  return { title: t('title') }
}

export default async function AccountPage({ searchParams }: PageProps<'/[locale]/admin/account'>) {
  await getActor(path)
  const person = await getSignedIn(path)
  const locale = await getLocale()
  const t = await getTranslations('Account')
  const asked = await searchParams
  const { name } = person.actor
  const form = await openForm(path, asked, { name, language: person.language })
  return (
    <AdminPage title={t('title')} lead={person.email} path={path} done={readQuery(asked.done)}>
      <section>
        <h2>{t('nameAndLanguage')}</h2>
        <ActionForm action={saveAccount.bind(null, { locale, path })} form={form}>
          <Field
            form={form}
            name="name"
            label={t('name')}
            help={t('nameHelp')}
            autoComplete="name"
          />
          <RadioField form={form} name="language" label={t('language')} choices={languages} />
          <div className="buttons">
            <SubmitButton>{t('save')}</SubmitButton>
          </div>
        </ActionForm>
      </section>
      <section>
        <h2>{t('security')}</h2>
        <AccountLinks hasSecondFactor={person.hasSecondFactor} />
      </section>
    </AdminPage>
  )
}
