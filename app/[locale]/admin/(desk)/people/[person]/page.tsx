import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { PersonAccount } from '@/components/people/person-account'
import { PersonFacts } from '@/components/people/person-facts'
import { PersonGrants } from '@/components/people/person-grants'
import { PersonHistory } from '@/components/people/person-history'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { orNotFound } from '@/lib/access/or-not-found'
import { listPersonEvents } from '@/lib/activity/queries/list-person-events'
import { getActor } from '@/lib/auth/current-actor'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { getPerson } from '@/lib/people/queries/get-person'
import { deactivate, end, reactivate, reset } from './actions'
import { PersonRole } from './person-role'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('People'))('title') }
}

/** A person's roles, sessions and history, and what an administrator can do about them. */
export default async function PersonPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/people/[person]'>) {
  const id = decodeSegment((await params).person)
  const path = adminPaths.person(id)
  const actor = await getActor(path)
  const locale = await getLocale()
  const t = await getTranslations('People')
  const query = await searchParams
  const person = await orNotFound(getPerson(actor, id))
  const events = await listPersonEvents(actor, id)
  const place = { locale, path }
  return (
    <AdminPage
      title={person.name}
      path={path}
      crumbs={[{ href: localPath(locale, adminPaths.people), text: t('title') }]}
      done={readQuery(query.done)}
      actions={
        <a href={localPath(locale, adminPaths.activity, { person: person.name })}>{t('deeds')}</a>
      }
    >
      {query.of !== 'role' && <ErrorSummary form={await openForm(path, query, {})} />}
      <PersonFacts person={person} />
      <PersonGrants person={person} end={end.bind(null, place)} />
      {!person.deactivatedAt && <PersonRole actor={actor} person={person} query={query} />}
      <PersonAccount
        person={person}
        reset={reset.bind(null, place, id)}
        deactivate={deactivate.bind(null, place, id)}
        reactivate={reactivate.bind(null, place, id)}
      />
      <PersonHistory events={events} />
    </AdminPage>
  )
}
