import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ServicePreview } from '@/components/preview/charter-preview'
import { NoPreview } from '@/components/preview/no-preview'
import { Moment } from '@/components/ui/moment'
import { findSharedService } from '@/lib/charters/queries/find-shared-preview'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { paths } from '@/lib/i18n/paths'
import { privateMetadata } from '../../metadata'

type Props = PageProps<'/[locale]/drafts/[token]/services/[service]'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Preview')
  return { ...privateMetadata, title: t('draft') }
}

/** One service of a shared draft. */
export default async function SharedServicePage({ params }: Props) {
  const asked = await params
  const token = decodeSegment(asked.token)
  const service = decodeSegment(asked.service)
  const path = paths.sharedService(token, service)
  const preview = await findSharedService(token, service)
  const t = await getTranslations('Preview')
  if (preview.state === 'gone') return <NoPreview path={path} />
  if (preview.state === 'published') return <NoPreview path={path} {...preview} />
  return (
    <ServicePreview
      published={preview.shown}
      path={path}
      charterPath={paths.sharedDraft(token)}
      note={t.rich('until', { moment: () => <Moment at={preview.expiresAt} /> })}
    />
  )
}
