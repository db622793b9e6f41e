import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { CharterView } from '@/components/charter/charter-view'
import { OfficePage } from '@/components/office/office-page'
import { Notice } from '@/components/ui/notice'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { getRedaction } from '@/lib/charters/queries/get-redaction'
import { shownPath } from '@/lib/charters/versions/redacted-places'
import { isRedactable, redact } from '@/lib/charters/redaction'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'

type Props =
  PageProps<'/[locale]/admin/offices/[office]/charter/versions/[version]/redaction/preview'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Redaction'))('previewTitle') }
}

/** The public page of a version as it would be with one more part hidden; nothing is hidden by looking. */
export default async function RedactionPreviewPage({ params, searchParams }: Props) {
  const { office, version } = await params
  const [slug, number] = [decodeSegment(office), Number(version)]
  const path = adminPaths.redactionPreview(slug, number)
  const charter = await orNotFound(getRedaction(await getActor(path), slug, number))
  const asked = readQuery((await searchParams).path) ?? ''
  const hidden = charter.redactions.map((each) => each.path)
  const shown = shownPath(asked, hidden)
  if (shown === null || !isRedactable(charter, shown)) notFound()
  redact(charter, [shown])
  const locale = await getLocale()
  const t = await getTranslations('Redaction')
  return (
    <OfficePage office={charter.office} path={path} edition={charter} heading>
      <Notice title={t('previewTitle')}>
        {t('previewText')}{' '}
        <a href={localPath(locale, adminPaths.redaction(slug, number))}>{t('back')}</a>
      </Notice>
      <CharterView charter={charter} />
    </OfficePage>
  )
}
