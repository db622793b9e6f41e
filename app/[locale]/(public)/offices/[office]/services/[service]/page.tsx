import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Redactions } from '@/components/version/redactions'
import { OfficePage } from '@/components/office/office-page'
import { ServiceView } from '@/components/service/service-view'
import { findPublishedService } from '@/lib/charters/queries/find-published-service'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { paths } from '@/lib/i18n/paths'
import { formatPromise } from '@/lib/values/format-promise'
import { loadOffice } from '../../load-charter'

type Props = PageProps<'/[locale]/offices/[office]/services/[service]'>

const loadService = cache(async (office: string, service: string) => {
  const slug = decodeSegment(office)
  const serviceSlug = decodeSegment(service)
  const found = await findPublishedService(slug, serviceSlug)
  if (found) return found
  await loadOffice(slug, (now) => paths.service(now, serviceSlug))
  notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = await params
  const { office, service } = await loadService(asked.office, asked.service)
  const locale = await getLocale()
  const t = await getTranslations('Service')
  const names = { service: plainText(service.name, locale), office: plainText(office.name, locale) }
  const promise = formatPromise(service.timeLimit, service.fee, locale)
  return pageMetadata({
    path: paths.service(office.slug, service.slug),
    title: t('metaTitle', names),
    description: t('metaDescription', { promise, ...names }),
  })
}

/** One promise: how long and how much, what to bring, who answers, and whom to turn to next. */
export default async function ServicePage({ params }: Props) {
  const asked = await params
  const published = await loadService(asked.office, asked.service)
  const { office, service } = published
  return (
    <OfficePage office={office} path={paths.service(office.slug, service.slug)} edition={published}>
      <ServiceView published={published} />
      <Redactions redactions={published.redactions} />
    </OfficePage>
  )
}
