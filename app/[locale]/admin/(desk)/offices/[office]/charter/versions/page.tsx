import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { charterCrumbs } from '@/components/editor/charter-crumbs'
import { ComparePicker } from '@/components/version/compare-picker'
import { VersionTable } from '@/components/version/version-table'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { listPublishedVersions } from '@/lib/charters/queries/list-published-versions'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'

type Props = PageProps<'/[locale]/admin/offices/[office]/charter/versions'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('VersionAdmin')
  return { title: t('title') }
}

/** All versions of a charter: read, compare, restore. */
export default async function VersionsPage({ params }: Props) {
  const slug = decodeSegment((await params).office)
  const path = adminPaths.charterVersions(slug)
  const list = await orNotFound(listPublishedVersions(await getActor(path), slug))
  const locale = await getLocale()
  const t = await getTranslations('VersionAdmin')
  return (
    <AdminPage
      title={t('title')}
      lead={plainText(list.office.name, locale)}
      path={path}
      crumbs={await charterCrumbs(list.office, locale)}
    >
      <VersionTable list={list} />
      <ComparePicker list={list} />
    </AdminPage>
  )
}
