import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { charterCrumbs } from '@/components/editor/charter-crumbs'
import { ChangesView } from '@/components/version/changes-view'
import { ComparePicker } from '@/components/version/compare-picker'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { getChanges } from '@/lib/charters/queries/find-changes'
import { listPublishedVersions } from '@/lib/charters/queries/list-published-versions'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'

type Props = PageProps<'/[locale]/admin/offices/[office]/charter/versions/changes'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Changes')
  return { title: t('whatChanged') }
}

/** What changed between any two versions, or from a version to the draft: `?from=3&to=draft`. */
export default async function ChangesPage({ params, searchParams }: Props) {
  const slug = decodeSegment((await params).office)
  const path = adminPaths.charterChanges(slug)
  const actor = await getActor(path)
  const { from, to } = readEnds(await searchParams)
  const [list, found] = await Promise.all([
    orNotFound(listPublishedVersions(actor, slug)),
    orNotFound(getChanges(actor, slug, { from, to })),
  ])
  const locale = await getLocale()
  const t = await getTranslations('Changes')
  const versions = await getTranslations('VersionAdmin')
  const query = { from: String(from), to: String(to) }
  return (
    <AdminPage
      title={to === 'draft' ? t('titleDraft') : t('title', { to })}
      lead={`${plainText(list.office.name, locale)}: ${t('since', { from })}`}
      path={path}
      query={query}
      crumbs={[
        ...(await charterCrumbs(list.office, locale)),
        { text: versions('title'), href: localPath(locale, adminPaths.charterVersions(slug)) },
      ]}
    >
      <ChangesView {...found} />
      <ComparePicker list={list} {...query} />
    </AdminPage>
  )
}

function readEnds(query: Awaited<Props['searchParams']>) {
  const [from = '', to = ''] = [readQuery(query.from), readQuery(query.to)]
  const isNumber = (text: string) => /^[1-9]\d{0,8}$/.test(text)
  if (!isNumber(from) || (to !== 'draft' && !isNumber(to))) notFound()
  return { from: Number(from), to: to === 'draft' ? ('draft' as const) : Number(to) }
}
