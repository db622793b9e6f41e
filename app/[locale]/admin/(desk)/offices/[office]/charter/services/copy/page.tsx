import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { charterCrumbs } from '@/components/editor/charter-crumbs'
import { SourceList } from '@/components/catalogue/source-list'
import { Empty } from '@/components/ui/empty'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { NextPage } from '@/components/ui/next-page'
import { SearchField } from '@/components/ui/form/search-field'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { getDraft } from '@/lib/charters/queries/find-draft'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { searchByName } from '@/lib/search/queries'
import { copy } from './actions'

type Props = PageProps<'/[locale]/admin/offices/[office]/charter/services/copy'>

/** A new service that begins as a copy of one another office has published. */
export default async function CopyServicePage({ params, searchParams }: Props) {
  const officeSlug = decodeSegment((await params).office)
  const path = adminPaths.copyService(officeSlug)
  const actor = await getActor(path)
  const { office, canEdit } = await orNotFound(getDraft(actor, officeSlug))
  if (!canEdit) notFound()
  const locale = await getLocale()
  const t = await getTranslations('StartService')
  const query = await searchParams
  const q = readQuery(query.q)
  const found = q ? await searchByName(q, { after: readQuery(query.after) }) : null
  const sources = found?.results.filter(({ kind }) => kind === 'service') ?? []
  const place = { locale, path, ...(q && { query: { q } }) }
  const next = q && found?.next && localPath(locale, path, { q, after: found.next })
  return (
    <AdminPage
      title={t('copy')}
      lead={t('copyLead')}
      path={path}
      crumbs={await charterCrumbs(office, locale)}
    >
      <ErrorSummary form={await openForm(path, query, {})} />
      <form action={localPath(locale, path)} role="search">
        <SearchField id="q" label={t('search')} submit={t('find')} value={q} />
      </form>
      {sources.length > 0 && (
        <SourceList sources={sources} copy={copy.bind(null, place, officeSlug)} />
      )}
      {found && sources.length === 0 && !next && <Empty why={t('noResult')} />}
      {next && <NextPage href={next} label={t('more')} />}
    </AdminPage>
  )
}
