import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { SitePage } from '@/components/site/site-page'
import { describeScope } from '@/components/tables/describe-scope'
import { FigureOffices } from '@/components/tables/figure-offices'
import { Misread } from '@/components/tables/misread'
import { TableLinks } from '@/components/tables/table-links'
import { TakeAway } from '@/components/tables/take-away'
import { NextPage } from '@/components/ui/next-page'
import { Section } from '@/components/ui/section'
import { findScopeNames } from '@/lib/audit/tables/queries/find-scope-names'
import { findSums } from '@/lib/audit/tables/queries/find-table'
import { listFigureDetails } from '@/lib/audit/tables/queries/list-figure-details'
import { listFigureOffices } from '@/lib/audit/tables/queries/list-figure-offices'
import { writeScope } from '@/lib/audit/tables/scope'
import { countOf, isListedFigure } from '@/lib/audit/tables/table-view'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { siteUrl } from '@/lib/i18n/site-url'
import { readScope } from '../read-scope'

type Props = PageProps<'/[locale]/tables/offices'>

const path = paths.tableOffices

async function readFigure({ searchParams }: Props) {
  const figure = readQuery((await searchParams).figure)
  return isListedFigure(figure) ? figure : 'offices'
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations('Tables')
  const title = t('officesTitle', { figure: t(`figure.${await readFigure(props)}`) })
  const meta = await pageMetadata({ path, title, description: t('lead') })
  return { ...meta, robots: { index: false } }
}

/** The list behind a figure of a table. */
export default async function FigureOfficesPage(props: Props) {
  const figure = await readFigure(props)
  const asked = await props.searchParams
  const scope = readScope(asked)
  const after = readQuery(asked.after)
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  const query = { figure, ...writeScope(scope) }
  const [page, sums, names] = await Promise.all([
    listFigureOffices({ figure, ...scope, after, locale }),
    findSums(scope),
    findScopeNames(scope),
  ])
  const slugs = page.entries.map(({ office }) => office.slug)
  const details = await listFigureDetails(figure, slugs)
  const words = { scope: await describeScope(scope, names), n: countOf(figure, sums) }
  return (
    <SitePage
      path={path}
      query={{ ...query, ...(after && { after }) }}
      crumbs={[{ href: localPath(locale, paths.tables), text: t('title') }]}
    >
      <h1>{t('officesTitle', { figure: t(`figure.${figure}`) })}</h1>
      <p>{t('officesSentence', { figure: t(`figure.${figure}`), ...words })}</p>
      <Misread {...{ scope, names }} figure={readQuery(asked.figure)} />
      <Section id="offices" title={t('figure.offices')}>
        <FigureOffices {...{ figure, details }} offices={page.entries} />
        <More query={query} after={page.next} />
      </Section>
      <Section id="other-tables" title={t('all')}>
        <TableLinks scope={scope} />
      </Section>
      <TakeAway {...{ path, query }} siteUrl={siteUrl().origin} />
    </SitePage>
  )
}

async function More({ query, after }: { query: Record<string, string>; after?: string }) {
  const locale = await getLocale()
  const t = await getTranslations('Site')
  if (!after) return null
  return <NextPage href={localPath(locale, path, { ...query, after })} label={t('more')} />
}
