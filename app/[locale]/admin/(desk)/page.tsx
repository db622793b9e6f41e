import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import {
  type MyOfficesChoice,
  MyOfficesFilters,
  queryOf,
} from '@/components/office/mine/my-offices-filters'
import { MyOfficesTable } from '@/components/office/mine/my-offices-table'
import { Empty } from '@/components/ui/empty'
import { NextPage } from '@/components/ui/next-page'
import { grantsFor } from '@/lib/access/policy'
import { getActor } from '@/lib/auth/current-actor'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { myOfficeFilters, type MyOffices, myOfficeSorts } from '@/lib/offices/my-offices/my-office'
import { countMyOffices } from '@/lib/offices/queries/count-my-offices'
import { listMyOffices } from '@/lib/offices/queries/list-my-offices'
import { countUnattended } from '@/lib/people/queries/list-unattended'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('MyOffices'))('title') }
}

/** The first page of whoever signs in: the offices in their care, and what each of them needs. */
export default async function MyOfficesPage({ searchParams }: PageProps<'/[locale]/admin'>) {
  const actor = await getActor(adminPaths.myOffices)
  const locale = await getLocale()
  const t = await getTranslations('MyOffices')
  const query = await searchParams
  const choice = readChoice(query)
  const [page, counts, unattended] = await Promise.all([
    listMyOffices(actor, { ...choice, locale, after: readQuery(query.after) }),
    countMyOffices(actor),
    countUnattended(actor),
  ])
  const lead = grantsFor(actor, 'charter:edit').length > 0 ? 'lead' : 'leadRead'
  return (
    <AdminPage
      title={t('title')}
      path={adminPaths.myOffices}
      query={queryOf(choice)}
      done={readQuery(query.done)}
      lead={counts ? t(lead, { n: counts.all + counts.closed }) : t('leadMany')}
      actions={
        grantsFor(actor, 'office:create').length > 0 && (
          <a className="button plain" href={localPath(locale, adminPaths.newOffice)}>
            {t('newOffice')}
          </a>
        )
      }
    >
      {unattended > 0 && (
        <p className="notice">
          {t('unattended', { n: unattended })}{' '}
          <a href={`${localPath(locale, adminPaths.people)}#unattended`}>{t('showUnattended')}</a>
        </p>
      )}
      <MyOfficesFilters choice={choice} counts={counts} />
      <Offices page={page} choice={choice} />
    </AdminPage>
  )
}

function readChoice(query: Record<string, string | string[] | undefined>): MyOfficesChoice {
  const [filter, sort] = [readQuery(query.filter), readQuery(query.sort)]
  const q = readQuery(query.q)
  return {
    filter: myOfficeFilters.find((known) => known === filter) ?? 'all',
    sort: myOfficeSorts.find((known) => known === sort) ?? 'name',
    ...(q && { q }),
  }
}

async function Offices({ page, choice }: { page: MyOffices; choice: MyOfficesChoice }) {
  const locale = await getLocale()
  const t = await getTranslations('MyOffices')
  const query = queryOf(choice)
  const { next } = page
  if (page.entries.length === 0) {
    const isNarrowed = choice.filter !== 'all' || choice.q !== undefined
    return isNarrowed ? (
      <Empty why={t('noMatch')}>
        <a href={localPath(locale, adminPaths.myOffices)}>{t('showAll')}</a>
      </Empty>
    ) : (
      <Empty why={t('empty')}>{t('emptyNext')}</Empty>
    )
  }
  return (
    <>
      <MyOfficesTable offices={page.entries} />
      {next && (
        <NextPage
          href={localPath(locale, adminPaths.myOffices, { ...query, after: next })}
          label={t('next')}
        />
      )}
    </>
  )
}
