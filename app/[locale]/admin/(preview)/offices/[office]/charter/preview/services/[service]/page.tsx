import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ServicePreview } from '@/components/preview/charter-preview'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { getServicePreview } from '@/lib/charters/queries/get-draft-preview'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'

type Props = PageProps<'/[locale]/admin/offices/[office]/charter/preview/services/[service]'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Preview')
  return { title: t('draft') }
}

/** One service of the draft on its public page. */
export default async function ServicePreviewPage({ params }: Props) {
  const asked = await params
  const slug = decodeSegment(asked.office)
  const service = decodeSegment(asked.service)
  const path = adminPaths.previewService(slug, service)
  const published = await orNotFound(getServicePreview(await getActor(path), slug, service))
  const locale = await getLocale()
  const t = await getTranslations('Preview')
  return (
    <ServicePreview
      published={published}
      path={path}
      charterPath={adminPaths.preview(slug)}
      note={<a href={localPath(locale, adminPaths.publication(slug))}>{t('back')}</a>}
    />
  )
}
