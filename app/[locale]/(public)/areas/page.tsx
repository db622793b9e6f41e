import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AreaLinks } from '@/components/area/area-links'
import { SitePage } from '@/components/site/site-page'
import { listDivisions } from '@/lib/areas/queries'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { paths } from '@/lib/i18n/paths'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Area')
  return pageMetadata({ path: paths.areas, title: t('indexTitle'), description: t('indexLead') })
}

export default async function AreasPage() {
  const t = await getTranslations('Area')
  return (
    <SitePage path={paths.areas}>
      <h1>{t('indexTitle')}</h1>
      <p>{t('indexLead')}</p>
      <AreaLinks areas={await listDivisions()} />
    </SitePage>
  )
}
