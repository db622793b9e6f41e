import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { OpenInvitations } from '@/components/people/open-invitations'
import { type PeopleChoice, PeopleFilters } from '@/components/people/people-filters'
import { PeopleTable } from '@/components/people/people-table'
import { UnattendedOffices } from '@/components/people/unattended-offices'
import { Empty } from '@/components/ui/empty'
import { NextPage } from '@/components/ui/next-page'
import { roles } from '@/lib/access/actor'
import { grantsFor } from '@/lib/access/policy'
import { getActor } from '@/lib/auth/current-actor'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import type { Page } from '@/lib/offices/views/office-view'
import type { PersonEntry } from '@/lib/people/person-view'
import { listInvitations } from '@/lib/people/queries/list-invitations'
import { listPeople } from '@/lib/people/queries/list-people'
import { listUnattended } from '@/lib/people/queries/list-unattended'
import { resend, revoke } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('People'))('title') }
}

/** Who keeps charters true, who is invited to, and which offices nobody looks after. */
export default async function PeoplePage({ searchParams }: PageProps<'/[locale]/admin/people'>) {
  const actor = await getActor(adminPaths.people)
  if (grantsFor(actor, 'person:manage').length === 0) notFound()
  const locale = await getLocale()
  const t = await getTranslations('People')
  const query = await searchParams
  const choice = readChoice(query)
  const [people, invitations, unattended] = await Promise.all([
    listPeople(actor, { ...choice, after: readQuery(query.after) }),
    listInvitations(actor),
    listUnattended(actor),
  ])
  const place = { locale, path: adminPaths.people }
  const shown = queryOf(choice)
  return (
    <AdminPage
      title={t('title')}
      lead={t('lead')}
      path={adminPaths.people}
      query={shown}
      done={readQuery(query.done)}
      actions={
        <a className="button" href={localPath(locale, adminPaths.invite)}>
          {t('invite')}
        </a>
      }
    >
      <PeopleFilters choice={choice} />
      <People page={people} query={shown} />
      <OpenInvitations
        invitations={invitations}
        now={new Date()}
        resend={resend.bind(null, place)}
        revoke={revoke.bind(null, place)}
      />
      <UnattendedOffices entries={unattended} />
    </AdminPage>
  )
}

async function People({ page, query }: { page: Page<PersonEntry>; query: Record<string, string> }) {
  const locale = await getLocale()
  const t = await getTranslations('People')
  if (page.entries.length === 0) return <Empty why={t('empty')} />
  const { next } = page
  return (
    <>
      <PeopleTable people={page.entries} />
      {next && (
        <NextPage
          href={localPath(locale, adminPaths.people, { ...query, after: next })}
          label={t('next')}
        />
      )}
    </>
  )
}

function readChoice(query: Record<string, string | string[] | undefined>): PeopleChoice {
  const asked = readQuery(query.role)
  const q = readQuery(query.q)
  const role = roles.find((known) => known === asked)
  return { ...(q && { q }), ...(role && { role }), deactivated: query.left === 'on' }
}

function queryOf({ q, role, deactivated }: PeopleChoice): Record<string, string> {
  return { ...(q && { q }), ...(role && { role }), ...(deactivated && { left: 'on' }) }
}
