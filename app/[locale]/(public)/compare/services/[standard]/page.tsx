import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { MisreadScope } from '@/components/comparison/choose/misread-scope'
import { ScopeForm } from '@/components/comparison/choose/scope-form'
import { TwiceNotice } from '@/components/comparison/choose/twice-notice'
import { WideOffersView } from '@/components/comparison/wide/wide-offers'
import { SitePage } from '@/components/site/site-page'
import { Notice } from '@/components/ui/notice'
import { readRefs, writeRefs } from '@/lib/audit/comparison/office-ref'
import { readMoment } from '@/lib/audit/comparison/moment'
import { findWideOffers } from '@/lib/audit/comparison/queries/find-wide-offers'
import {
  listChosen,
  listScopes,
  type StandardChoice,
} from '@/lib/audit/comparison/queries/list-choices'
import { listOffering, type OfferList } from '@/lib/audit/comparison/queries/list-offering'
import { findScopeNames } from '@/lib/audit/tables/queries/find-scope-names'
import { plainText } from '@/lib/i18n/bilingual'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { siteUrl } from '@/lib/i18n/site-url'
import { listDepartments } from '@/lib/offices/queries/list-departments'
import { loadStandard } from './load-standard'

type Props = PageProps<'/[locale]/compare/services/[standard]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const standard = await loadStandard((await params).standard)
  const t = await getTranslations('Compare')
  return pageMetadata({
    path: paths.compareStandard(standard.slug),
    title: t('scopeTitle', { service: plainText(standard.name, await getLocale()) }),
  })
}

/** Where to compare one standard service; a choice leads to the address that names the offices and versions. */
export default async function CompareScopePage({ params, searchParams }: Props) {
  const standard = await loadStandard((await params).standard)
  const asked = await searchParams
  const [area, department] = [readQuery(asked.area), readQuery(asked.department)]
  const hasScope = area !== undefined || department !== undefined
  const locale = await getLocale()
  const scope = { areaId: area, departmentSlug: department }
  const at = readMoment(readQuery(asked.at))
  const wide = hasScope && at ? await findWideOffers(standard.slug, scope, at) : null
  const found: OfferList | null =
    hasScope && !wide ? await listOffering(standard.slug, scope) : null
  if (found && found.refs.length > 0) {
    redirect(localPath(locale, paths.compareOffers(standard.slug, writeRefs(found.refs))))
  }
  const path = paths.compareStandard(standard.slug)
  const where = { ...(area && { area }), ...(department && { department }) }
  if (found?.tooMany) {
    // the moment makes the address one that can be cited
    redirect(localPath(locale, path, { ...where, at: new Date().toISOString() }))
  }
  if (wide && at) return <WidePage {...{ standard, wide, at, scope: { path, ...where } }} />
  const notice = { go: readQuery(asked.go), twice: [asked.twice ?? []].flat() }
  return <ChoosePage {...{ standard, area, department, ...notice }} isEmpty={found !== null} />
}

interface ChoosePageProps {
  standard: StandardChoice
  area: string | undefined
  department: string | undefined
  /** Why an address led here, and which offices it named in two versions. */
  go: string | undefined
  twice: string[]
  /** A place was chosen, and nobody there has the service. */
  isEmpty: boolean
}

async function ChoosePage({ standard, area, department, go, twice, isEmpty }: ChoosePageProps) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const path = paths.compareStandard(standard.slug)
  const [areas, departments, names] = await Promise.all([
    listScopes(),
    listDepartments(),
    findScopeNames({ area, department }),
  ])
  const unknown = {
    ...(area && !names.area && { area }),
    ...(department && !names.department && { department }),
  }
  const isUnknown = Object.keys(unknown).length > 0
  return (
    <SitePage path={path} crumbs={[{ href: localPath(locale, paths.compare), text: t('nav') }]}>
      <h1>{t('scopeTitle', { service: plainText(standard.name, locale) })}</h1>
      <p>{t('scopeLead')}</p>
      {isUnknown && <MisreadScope {...unknown} />}
      {isEmpty && !isUnknown && <Notice title={t('tooFewTitle')}>{t('scopeEmpty')}</Notice>}
      {go === 'twice' && <TwiceNotice refs={twice} offices={await listNamed(twice)} />}
      {go !== undefined && go !== 'twice' && !area && !department && (
        <Notice title={t('tooFewTitle')}>
          {t(go === 'missing' ? 'offersMissing' : 'scopeNeeded')}
        </Notice>
      )}
      <ScopeForm standard={standard.slug} {...{ areas, departments, area, department }} />
    </SitePage>
  )
}

async function listNamed(refs: readonly string[]) {
  return listChosen((readRefs(refs) ?? []).map(({ slug }) => slug))
}

interface WidePageProps extends Pick<
  ComponentProps<typeof WideOffersView>,
  'wide' | 'scope' | 'at'
> {
  standard: StandardChoice
}

/** More offices than one table holds, at an address that names the moment. */
async function WidePage({ standard, wide, at, scope: { path, ...where } }: WidePageProps) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  return (
    <SitePage
      path={path}
      query={{ ...where, at: at.toISOString() }}
      crumbs={[{ href: localPath(locale, paths.compare), text: t('nav') }]}
    >
      <h1>{t('serviceTitle', { service: plainText(standard.name, locale) })}</h1>
      <WideOffersView {...{ wide, at, scope: { path, ...where } }} siteUrl={siteUrl().origin} />
    </SitePage>
  )
}
