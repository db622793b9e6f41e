import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EntryForm } from '@/components/entry/entry-form'
import { EntryPage } from '@/components/entry/entry-page'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { sendLink } from './actions'

const path = adminPaths.forgottenPassword

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Entry')
  return { title: t('forgottenTitle') }
}

export default async function ForgottenPage({
  searchParams,
}: PageProps<'/[locale]/admin/password/forgotten'>) {
  const locale = await getLocale()
  const t = await getTranslations('Entry')
  const asked = await searchParams
  const back = <a href={localPath(locale, adminPaths.signIn)}>{t('backToSignIn')}</a>
  if (readQuery(asked.sent)) {
    return (
      <EntryPage title={t('sentTitle')} lead={t('sentLead')} path={path} query={{ sent: '1' }}>
        <p>{back}</p>
      </EntryPage>
    )
  }
  const form = await openForm(path, asked, {})
  return (
    <EntryPage title={t('forgottenTitle')} lead={t('forgottenLead')} path={path}>
      <EntryForm action={sendLink.bind(null, { locale, path })} form={form}>
        <Field form={form} name="email" label={t('email')} type="email" autoComplete="username" />
        <div className="buttons">
          <SubmitButton>{t('sendLink')}</SubmitButton>
          {back}
        </div>
      </EntryForm>
    </EntryPage>
  )
}
