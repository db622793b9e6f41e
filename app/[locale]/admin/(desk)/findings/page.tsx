import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { type FindingChoice, FindingFilters } from '@/components/finding/finding-filters'
import { AreaFindingTable } from '@/components/finding/area-finding-table'
import { Empty } from '@/components/ui/empty'
import { NextPage } from '@/components/ui/next-page'
import { grantsFor } from '@/lib/access/policy'
import type { AreaFinding } from '@/lib/audit/findings/area/area-finding'
import { countFindings, listFindings } from '@/lib/audit/findings/queries/list-findings'
import { getActor } from '@/lib/auth/current-actor'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { listPlaceChoices } from '@/lib/offices/queries/list-place-choices'
import { readChoice, toFilter } from './read-choice'

const path = adminPaths.findings

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('AreaFindings'))('title') }
}

/** What the audit found, over all offices of the reader's area: by rule, state and place. */
export default async function FindingsPage({
  searchParams,
}: PageProps<'/[locale]/admin/findings'>) {
  const query = await searchParams
  const choice = readChoice(query)
  const actor = await getActor(localQuery(choice))
  if (grantsFor(actor, 'charter:read').length === 0) notFound()
  const filter = toFilter(choice)
  const [page, count, places] = await Promise.all([
    listFindings(actor, { ...filter, after: readQuery(query.after) }),
    countFindings(actor, filter),
    listPlaceChoices(actor, 'charter:read'),
  ])
  const locale = await getLocale()
  const t = await getTranslations('AreaFindings')
  const { entries, next } = page
  return (
    <AdminPage
      title={t('title')}
      lead={t('lead')}
      path={path}
      query={choice}
      actions={<Downloads choice={choice} />}
    >
      <FindingFilters choice={choice} places={places} />
      <Found findings={entries} count={count} />
      {next && (
        <NextPage href={localPath(locale, path, { ...choice, after: next })} label={t('next')} />
      )}
    </AdminPage>
  )
}

interface FoundProps {
  findings: AreaFinding[]
  count: { n: number; isMore: boolean }
}

async function Found({ findings, count }: FoundProps) {
  const locale = await getLocale()
  const t = await getTranslations('AreaFindings')
  if (findings.length === 0) {
    return (
      <Empty why={t('empty')}>
        <a href={localPath(locale, path)}>{t('showAll')}</a>
      </Empty>
    )
  }
  return (
    <>
      <p>{t(count.isMore ? 'countMore' : 'count', { n: count.n })}</p>
      <AreaFindingTable findings={findings} />
    </>
  )
}

async function Downloads({ choice }: { choice: FindingChoice }) {
  const locale = await getLocale()
  const t = await getTranslations('AreaFindings')
  return (['csv', 'xlsx'] as const).map((format) => (
    <a
      key={format}
      className="button plain"
      href={localPath(locale, adminPaths.findingsExport(format), choice)}
    >
      {t(format)}
    </a>
  ))
}

/** Where the sign-in leads back to. */
function localQuery(choice: FindingChoice): string {
  const search = new URLSearchParams(choice).toString()
  return `${path}${search && `?${search}`}`
}
