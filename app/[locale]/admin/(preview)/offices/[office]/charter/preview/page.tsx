import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CharterPreview } from '@/components/preview/charter-preview'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { getDraftPreview } from '@/lib/charters/queries/get-draft-preview'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'

type Props = PageProps<'/[locale]/admin/offices/[office]/charter/preview'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Preview')
  return { title: t('draft') }
}

/** The draft on the public page itself. */
export default async function PreviewPage({ params }: Props) {
  const slug = decodeSegment((await params).office)
  const path = adminPaths.preview(slug)
  const charter = await orNotFound(getDraftPreview(await getActor(path), slug))
  const locale = await getLocale()
  const t = await getTranslations('Preview')
  return (
    <CharterPreview
      charter={charter}
      path={path}
      servicePath={(service) => adminPaths.previewService(slug, service)}
      note={<a href={localPath(locale, adminPaths.publication(slug))}>{t('back')}</a>}
    />
  )
}
