import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PublishedFindingTable } from '@/components/finding/published-finding-table'
import { TakeFindings } from '@/components/finding/take-findings'
import { OfficePage } from '@/components/office/office-page'
import { Day } from '@/components/ui/day'
import { Empty } from '@/components/ui/empty'
import { NextPage } from '@/components/ui/next-page'
import {
  type FindingFigure,
  isFindingFigure,
  type PublishedFindings,
} from '@/lib/audit/findings/published/published-finding'
import { formatNumber } from '@/lib/bangla/digits'
import { plainText } from '@/lib/i18n/bilingual'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { loadFindings } from './load-findings'

type Props = PageProps<'/[locale]/offices/[office]/findings'>

async function readAsked({ params, searchParams }: Props) {
  const [{ office }, asked] = [await params, await searchParams]
  const [figure, after] = [readQuery(asked.figure), readQuery(asked.after)]
  const kind = isFindingFigure(figure) ? figure : undefined
  return { kind, after, found: await loadFindings(office, kind, after) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found } = await readAsked(props)
  const t = await getTranslations('OfficeFindings')
  return pageMetadata({
    path: paths.officeFindings(found.office.slug),
    title: t('metaTitle', { office: plainText(found.office.name, await getLocale()) }),
    description: t('about'),
  })
}

/** What the rules find in the charter in force, rule by rule. */
export default async function FindingsPage(props: Props) {
  const { kind, after, found } = await readAsked(props)
  const { office, version, findings } = found
  const locale = await getLocale()
  const t = await getTranslations('OfficeFindings')
  const site = await getTranslations('Site')
  const path = paths.officeFindings(office.slug)
  const query = { ...(kind && { figure: kind }) }
  const edition = version && { version, isFrozen: true }
  return (
    <OfficePage {...{ office, path, edition }} query={{ ...query, ...(after && { after }) }}>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <Standing version={version} slug={office.slug} />
      {kind && <Only {...{ kind, path }} />}
      {findings.length > 0 ? (
        <PublishedFindingTable found={found} />
      ) : (
        <Empty why={t(kind ? 'noneOfKind' : 'none')} />
      )}
      {found.next && (
        <NextPage
          href={localPath(locale, path, { ...query, after: found.next })}
          label={site('more')}
        />
      )}
      <TakeFindings slug={office.slug} figure={kind} />
    </OfficePage>
  )
}

interface StandingProps extends Pick<PublishedFindings, 'version'> {
  slug: string
}

async function Standing({ version, slug }: StandingProps) {
  const locale = await getLocale()
  const t = await getTranslations('OfficeFindings')
  if (!version) return null
  const { number, publishedAt } = version
  return (
    <p>
      <a href={localPath(locale, paths.version(slug, number))}>
        {t('inVersion', { n: formatNumber(number, locale) })}
      </a>
      , <Day date={publishedAt} />
    </p>
  )
}

async function Only({ kind, path }: { kind: FindingFigure; path: string }) {
  const locale = await getLocale()
  const t = await getTranslations('OfficeFindings')
  const tables = await getTranslations('Tables')
  return (
    <p>
      {t('only', { figure: tables(`figure.${kind}`) })}{' '}
      <a href={localPath(locale, path)}>{t('all')}</a>
    </p>
  )
}
