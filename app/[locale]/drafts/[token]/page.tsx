import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { CharterPreview } from '@/components/preview/charter-preview'
import { NoPreview } from '@/components/preview/no-preview'
import { Moment } from '@/components/ui/moment'
import { findSharedPreview } from '@/lib/charters/queries/find-shared-preview'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { paths } from '@/lib/i18n/paths'
import { privateMetadata } from './metadata'

type Props = PageProps<'/[locale]/drafts/[token]'>

const load = cache((token: string) => findSharedPreview(decodeSegment(token)))

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Preview')
  return { ...privateMetadata, title: t('draft') }
}

/** A draft for someone without an account, as it is now, until the link expires. */
export default async function SharedDraftPage({ params }: Props) {
  const { token } = await params
  const path = paths.sharedDraft(decodeSegment(token))
  const preview = await load(token)
  const t = await getTranslations('Preview')
  if (preview.state === 'gone') return <NoPreview path={path} />
  if (preview.state === 'published') return <NoPreview path={path} {...preview} />
  return (
    <CharterPreview
      charter={preview.shown}
      path={path}
      servicePath={(service) => paths.sharedService(decodeSegment(token), service)}
      note={t.rich('until', { moment: () => <Moment at={preview.expiresAt} /> })}
    />
  )
}
