import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChartersView } from '@/components/comparison/charters-view'
import { placeLabels } from '@/components/comparison/place-labels'
import { SitePage } from '@/components/site/site-page'
import { compareCharters } from '@/lib/audit/compare'
import type { ComparedVersion } from '@/lib/audit/comparison/comparison'
import { writeRefs } from '@/lib/audit/comparison/office-ref'
import { findDecisions } from '@/lib/audit/comparison/queries/find-decisions'
import { writeView } from '@/lib/audit/comparison/view'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { siteUrl } from '@/lib/i18n/site-url'
import { loadCharters } from '../../load-versions'
import { viewOf } from '../../read-view'

type Props = PageProps<'/[locale]/compare/offices/[...offices]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const versions = await loadCharters((await params).offices)
  const t = await getTranslations('Compare')
  const title = t('charters', { offices: await listPlaces(versions) })
  const meta = await pageMetadata({ path: pathOf(versions), title, description: t('description') })
  return { ...meta, robots: { index: false } }
}

/** Two to six charters side by side, at an address that names their versions. */
export default async function CompareChartersPage({ params, searchParams }: Props) {
  const versions = await loadCharters((await params).offices)
  const view = viewOf(await searchParams)
  const t = await getTranslations('Compare')
  const path = pathOf(versions)
  const slugs = versions.map(({ office }) => office.slug)
  return (
    <SitePage
      path={path}
      query={{ ...writeView(view), ...view.misread }}
      crumbs={[{ href: localPath(await getLocale(), paths.compare), text: t('nav') }]}
    >
      <h1>{t('charters', { offices: await listPlaces(versions) })}</h1>
      <ChartersView
        comparison={compareCharters(versions, await findDecisions(versions))}
        view={view}
        path={path}
        currentPath={paths.compareCharters(slugs)}
        siteUrl={siteUrl().origin}
      />
    </SitePage>
  )
}

function pathOf(versions: readonly ComparedVersion[]): string {
  return paths.compareCharters(
    writeRefs(versions.map(({ office, number }) => ({ slug: office.slug, number }))),
  )
}

async function listPlaces(versions: readonly ComparedVersion[]): Promise<string> {
  const locale = await getLocale()
  const labels = placeLabels(
    versions.map(({ office }) => office),
    locale,
  )
  return labels.join('; ')
}
