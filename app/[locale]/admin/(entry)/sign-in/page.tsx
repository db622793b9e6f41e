import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EntryForm } from '@/components/entry/entry-form'
import { EntryPage } from '@/components/entry/entry-page'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { findSignedIn } from '@/lib/auth/current-actor'
import { nextPage } from '@/lib/auth/next-page'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { enter } from './actions'

const path = adminPaths.signIn

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Entry')
  return { title: t('signIn') }
}

export default async function SignInPage({ searchParams }: PageProps<'/[locale]/admin/sign-in'>) {
  const locale = await getLocale()
  const t = await getTranslations('Entry')
  const asked = await searchParams
  const query = { next: nextPage(asked.next) }
  if (await findSignedIn()) redirect(localPath(locale, query.next))
  const form = await openForm(path, asked, {})
  const page = { path, query, done: readQuery(asked.done) }
  return (
    <EntryPage title={t('signIn')} lead={t('signInLead')} {...page}>
      <EntryForm action={enter.bind(null, { locale, path, query })} form={form}>
        <Field form={form} name="email" label={t('email')} type="email" autoComplete="username" />
        <Field
          form={form}
          name="password"
          label={t('password')}
          type="password"
          autoComplete="current-password"
        />
        <div className="buttons">
          <SubmitButton>{t('enter')}</SubmitButton>
          <a href={localPath(locale, adminPaths.forgottenPassword)}>{t('forgotten')}</a>
        </div>
      </EntryForm>
    </EntryPage>
  )
}
