import type { ReactNode } from 'react'
import { getLocale } from 'next-intl/server'
import { CharterView } from '@/components/charter/charter-view'
import { OfficePage } from '@/components/office/office-page'
import { ServiceView } from '@/components/service/service-view'
import type { PublishedCharter, PublishedService } from '@/lib/charters/published-charter'
import { localPath } from '@/lib/i18n/paths'
import { DraftNotice } from './draft-notice'

interface PreviewProps {
  /** The address of the preview, without the language. */
  path: string
  note?: ReactNode
}

interface CharterPreviewProps extends PreviewProps {
  charter: PublishedCharter
  servicePath: (slug: string) => string
}

/** The draft on the public page itself, marked as what it is. */
export async function CharterPreview({ charter, path, servicePath, note }: CharterPreviewProps) {
  const locale = await getLocale()
  return (
    <OfficePage office={charter.office} path={path} edition={charter} heading>
      <DraftNotice version={charter.version}>{note}</DraftNotice>
      <CharterView charter={charter} hrefOf={({ slug }) => localPath(locale, servicePath(slug))} />
    </OfficePage>
  )
}

interface ServicePreviewProps extends PreviewProps {
  published: PublishedService
  charterPath: string
}

/** A service of the draft on its public page. */
export function ServicePreview({ published, path, charterPath, note }: ServicePreviewProps) {
  return (
    <OfficePage office={published.office} path={path} edition={published} charterPath={charterPath}>
      <DraftNotice version={published.version}>{note}</DraftNotice>
      <ServiceView published={published} />
    </OfficePage>
  )
}
