import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { CharterView } from '@/components/charter/charter-view'
import { VersionNotice } from '@/components/version/version-notice'
import { OfficePage } from '@/components/office/office-page'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { paths } from '@/lib/i18n/paths'
import { redirectToVersions } from '../load-versions'

type Props = PageProps<'/[locale]/offices/[office]/versions/[version]'>

const loadVersion = cache(async (segment: string, version: string) => {
  const slug = decodeSegment(segment)
  if (!/^[1-9]\d{0,8}$/.test(version)) notFound()
  const number = Number(version)
  const charter = await findPublishedCharter(slug, number)
  return charter ?? redirectToVersions(slug, (now) => paths.version(now, number))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = await params
  const { office, version } = await loadVersion(asked.office, asked.version)
  const locale = await getLocale()
  const t = await getTranslations('Version')
  const charter = await getTranslations('Charter')
  const title = charter('metaTitle', { office: plainText(office.name, locale) })
  return pageMetadata({
    path: paths.version(office.slug, version.number),
    title: `${title}, ${t('number', { n: version.number })}`,
    canonicalPath: version.isCurrent ? paths.office(office.slug) : undefined,
  })
}

/** A published version at its lasting address. */
export default async function VersionPage({ params }: Props) {
  const asked = await params
  const charter = await loadVersion(asked.office, asked.version)
  const { office, version } = charter
  const path = paths.version(office.slug, version.number)
  return (
    <OfficePage office={office} path={path} edition={{ version, isFrozen: true }} heading>
      <VersionNotice office={office} version={version} />
      <CharterView charter={charter} />
    </OfficePage>
  )
}
