import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { SessionTable } from '@/components/account/session-table'
import { AdminPage } from '@/components/admin/admin-page'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { getActor, getSignedIn } from '@/lib/auth/current-actor'
import { listSessions } from '@/lib/auth/queries/list-sessions'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { endOtherSessions, endSession } from './actions'

const path = adminPaths.sessions

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Account')
  return { title: t('sessions') }
}

export default async function SessionsPage({
  searchParams,
}: PageProps<'/[locale]/admin/account/sessions'>) {
  const actor = await getActor(path)
  const { session: own } = await getSignedIn(path)
  const sessions = await listSessions(actor.id)
  const locale = await getLocale()
  const t = await getTranslations('Account')
  const { done } = await searchParams
  const place = { locale, path }
  const crumbs = [{ text: t('title'), href: localPath(locale, adminPaths.account) }]
  return (
    <AdminPage
      title={t('sessions')}
      lead={t('sessionsLead')}
      {...{ path, crumbs, done: readQuery(done) }}
    >
      <SessionTable sessions={sessions} own={own.id} revoke={endSession.bind(null, place)} />
      {sessions.length > 1 ? (
        <form action={endOtherSessions.bind(null, place)} className="buttons after-table">
          <SubmitButton kind="danger">{t('revokeOthers')}</SubmitButton>
        </form>
      ) : (
        <p className="after-table">{t('onlyThis')}</p>
      )}
    </AdminPage>
  )
}
