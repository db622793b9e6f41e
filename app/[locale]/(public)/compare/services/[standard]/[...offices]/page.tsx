import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { OffersView } from '@/components/comparison/offers-view'
import { SitePage } from '@/components/site/site-page'
import { compareAcross } from '@/lib/audit/comparison/across'
import { writeRefs } from '@/lib/audit/comparison/office-ref'
import { writeView } from '@/lib/audit/comparison/view'
import { plainText } from '@/lib/i18n/bilingual'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { siteUrl } from '@/lib/i18n/site-url'
import { loadOffers } from '../../../load-versions'
import { viewOf } from '../../../read-view'
import { loadStandard } from '../load-standard'

type Props = PageProps<'/[locale]/compare/services/[standard]/[...offices]'>

async function load({ params }: Props) {
  const { standard: segment, offices } = await params
  const standard = await loadStandard(segment)
  const versions = await loadOffers(standard.slug, offices)
  const refs = versions.map(({ office, number }) => ({ slug: office.slug, number }))
  const path = paths.compareOffers(standard.slug, writeRefs(refs))
  const slugs = refs.map(({ slug }) => ({ slug }))
  const currentPath = paths.compareOffers(standard.slug, writeRefs(slugs))
  return { standard, versions, path, currentPath }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { standard, path } = await load(props)
  const t = await getTranslations('Compare')
  const title = t('serviceTitle', { service: plainText(standard.name, await getLocale()) })
  const meta = await pageMetadata({ path, title, description: t('description') })
  return { ...meta, robots: { index: false } }
}

/** One standard service over many offices, at an address that names their versions. */
export default async function CompareOffersPage(props: Props) {
  const { standard, versions, path, currentPath } = await load(props)
  const view = viewOf(await props.searchParams)
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  return (
    <SitePage
      path={path}
      query={{ ...writeView(view), ...view.misread }}
      crumbs={[
        { href: localPath(locale, paths.compare), text: t('nav') },
        {
          href: localPath(locale, paths.standardService(standard.slug)),
          text: plainText(standard.name, locale),
        },
      ]}
    >
      <h1>{t('serviceTitle', { service: plainText(standard.name, locale) })}</h1>
      <OffersView
        {...{ versions, view, path, currentPath }}
        across={compareAcross(versions)}
        siteUrl={siteUrl().origin}
      />
    </SitePage>
  )
}
