import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EntryForm } from '@/components/entry/entry-form'
import { EntryPage } from '@/components/entry/entry-page'
import { NewPassword } from '@/components/entry/new-password'
import { SpentInvitation } from '@/components/entry/spent-invitation'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { findInvitation } from '@/lib/auth/queries/find-invitation'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { heldAs } from '../held-as'
import { wordInvitation } from '../word-invitation'
import { join } from './actions'

/** The address holds a secret: no other site may learn of it. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Entry')
  return { title: t('joinTitle'), referrer: 'same-origin' }
}

export default async function InvitationPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/invitations/[token]'>) {
  const locale = await getLocale()
  const t = await getTranslations('Entry')
  const { token } = await params
  const path = adminPaths.invitation(token)
  const invitation = await findInvitation(token)
  if (invitation?.state !== 'open') return <SpentInvitation state={invitation?.state} path={path} />
  const { email, name } = invitation
  const form = await openForm(heldAs, await searchParams, { email, name })
  return (
    <EntryPage title={t('joinTitle')} lead={await wordInvitation(invitation)} path={path}>
      <EntryForm action={join.bind(null, token, { locale, path })} form={form}>
        {email === null ? (
          <Field form={form} name="email" label={t('email')} type="email" autoComplete="username" />
        ) : (
          <p>
            {t('email')}: <b>{email}</b>
            <input type="hidden" name="username" autoComplete="username" value={email} />
          </p>
        )}
        <Field form={form} name="name" label={t('name')} help={t('nameHelp')} autoComplete="name" />
        <NewPassword form={form} />
        <div className="buttons">
          <SubmitButton>{t('join')}</SubmitButton>
        </div>
      </EntryForm>
    </EntryPage>
  )
}
