import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActivityFilters } from '@/components/activity/activity-filters'
import { EventList } from '@/components/activity/event-list'
import { AdminPage } from '@/components/admin/admin-page'
import { Empty } from '@/components/ui/empty'
import { NextPage } from '@/components/ui/next-page'
import { grantsFor } from '@/lib/access/policy'
import { listEvents } from '@/lib/activity/queries/list-events'
import { getActor } from '@/lib/auth/current-actor'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { readChoice } from './read-choice'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Activity'))('title') }
}

/** Who changed what, and when: by office, person and day. */
export default async function ActivityPage({
  searchParams,
}: PageProps<'/[locale]/admin/activity'>) {
  const actor = await getActor(adminPaths.activity)
  if (grantsFor(actor, 'activity:read').length === 0) notFound()
  const locale = await getLocale()
  const t = await getTranslations('Activity')
  const query = await searchParams
  const choice = readChoice(query)
  const { entries, next } = await listEvents(actor, { ...choice, after: readQuery(query.after) })
  return (
    <AdminPage
      title={t('title')}
      lead={t('lead')}
      path={adminPaths.activity}
      query={choice}
      actions={
        <a className="button plain" href={localPath(locale, adminPaths.activityExport, choice)}>
          {t('download')}
        </a>
      }
    >
      <ActivityFilters choice={choice} />
      {entries.length > 0 ? (
        <EventList events={entries} />
      ) : (
        <Empty why={t('empty')}>
          <a href={localPath(locale, adminPaths.activity)}>{t('showAll')}</a>
        </Empty>
      )}
      {next && (
        <NextPage
          href={localPath(locale, adminPaths.activity, { ...choice, after: next })}
          label={t('next')}
        />
      )}
    </AdminPage>
  )
}
