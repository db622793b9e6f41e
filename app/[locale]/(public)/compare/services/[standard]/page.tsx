import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ScopeForm } from '@/components/comparison/choose/scope-form'
import { SitePage } from '@/components/site/site-page'
import { Notice } from '@/components/ui/notice'
import { mostOffers, writeRefs } from '@/lib/audit/comparison/office-ref'
import { listScopes } from '@/lib/audit/comparison/queries/list-choices'
import { listOffering, type OfferList } from '@/lib/audit/comparison/queries/list-offering'
import { plainText } from '@/lib/i18n/bilingual'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
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
  const t = await getTranslations('Compare')
  const found: OfferList | null = hasScope
    ? await listOffering(standard.slug, { areaId: area, departmentSlug: department })
    : null
  if (found && found.refs.length > 0) {
    redirect(localPath(locale, paths.compareOffers(standard.slug, writeRefs(found.refs))))
  }
  const [areas, departments] = await Promise.all([listScopes(), listDepartments()])
  const go = readQuery(asked.go)
  return (
    <SitePage
      path={paths.compareStandard(standard.slug)}
      crumbs={[{ href: localPath(locale, paths.compare), text: t('nav') }]}
    >
      <h1>{t('scopeTitle', { service: plainText(standard.name, locale) })}</h1>
      <p>{t('scopeLead')}</p>
      {found && (
        <Notice title={t('tooFewTitle')}>
          {found.tooMany ? t('scopeTooMany', { n: mostOffers }) : t('scopeEmpty')}
        </Notice>
      )}
      {go !== undefined && !hasScope && (
        <Notice title={t('tooFewTitle')}>
          {t(go === 'missing' ? 'offersMissing' : 'scopeNeeded')}
        </Notice>
      )}
      <ScopeForm standard={standard.slug} {...{ areas, departments, area, department }} />
    </SitePage>
  )
}
