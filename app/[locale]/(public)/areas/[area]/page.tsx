import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { areaCrumbs } from '@/components/area/area-crumbs'
import { AreaLinks } from '@/components/area/area-links'
import { areaName } from '@/components/area/area-name'
import { AreaOffices } from '@/components/area/area-offices'
import { SitePage } from '@/components/site/site-page'
import { Section } from '@/components/ui/section'
import { findArea } from '@/lib/areas/queries'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'

type Props = PageProps<'/[locale]/areas/[area]'>

const loadArea = cache(async (id: string, after?: string) => {
  return (await findArea(decodeSegment(id), { after })) ?? notFound()
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const area = await loadArea((await params).area, readQuery((await searchParams).after))
  const t = await getTranslations('Area')
  const name = areaName(area, await getLocale())
  const title = t('name', { name, level: t(area.level) })
  return pageMetadata({
    path: paths.area(area.id),
    title,
    description: t('description', { name: title }),
  })
}

/** An area: the areas in it and the offices that serve it. */
export default async function AreaPage({ params, searchParams }: Props) {
  const after = readQuery((await searchParams).after)
  const area = await loadArea((await params).area, after)
  const locale = await getLocale()
  const t = await getTranslations('Area')
  // Where no office is of the area itself, the areas in it lead on.
  const hasOffices = area.offices.entries.length > 0 || area.children.length === 0
  return (
    <SitePage
      path={paths.area(area.id)}
      query={after ? { after } : undefined}
      crumbs={areaCrumbs(area.parents, locale)}
    >
      <h1>{t('name', { name: areaName(area, locale), level: t(area.level) })}</h1>
      {hasOffices && (
        <Section id="offices" title={t('offices')}>
          <AreaOffices area={area} />
        </Section>
      )}
      {area.level !== 'UPAZILA' && (
        <p className="off-paper">
          <a href={localPath(locale, paths.table('departments'), { area: area.id })}>
            {t('tables')}
          </a>
          <br />
          <a href={localPath(locale, paths.charterReports, { area: area.id })}>{t('reports')}</a>
        </p>
      )}
      {area.children.length > 0 && (
        <Section id="places" title={t(area.level === 'DIVISION' ? 'districts' : 'upazilas')}>
          <AreaLinks areas={area.children} />
        </Section>
      )}
    </SitePage>
  )
}
