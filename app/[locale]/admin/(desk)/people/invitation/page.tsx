import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { InvitationForm } from '@/components/people/invitation-form'
import { grantsFor } from '@/lib/access/policy'
import { getActor } from '@/lib/auth/current-actor'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { listGrantable } from '@/lib/people/queries/list-grantable'
import { invite } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('People'))('inviteTitle') }
}

/** The form by which an administrator invites a person; the address may say for where. */
export default async function InvitationPage({
  searchParams,
}: PageProps<'/[locale]/admin/people/invitation'>) {
  const path = adminPaths.invite
  const actor = await getActor(path)
  if (grantsFor(actor, 'person:manage').length === 0) notFound()
  const locale = await getLocale()
  const t = await getTranslations('People')
  const query = await searchParams
  const [choices, form] = await Promise.all([
    listGrantable(actor),
    openForm(path, query, {
      role: readQuery(query.role) ?? 'programmer',
      areaId: readQuery(query.areaId),
      departmentSlug: readQuery(query.departmentSlug),
      locale,
    }),
  ])
  return (
    <AdminPage
      title={t('inviteTitle')}
      lead={t('inviteLead')}
      path={path}
      crumbs={[{ href: localPath(locale, adminPaths.people), text: t('title') }]}
    >
      <InvitationForm action={invite.bind(null, { locale, path })} form={form} choices={choices} />
    </AdminPage>
  )
}
