import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { charterCrumbs } from '@/components/editor/charter-crumbs'
import { ChoosePart } from '@/components/redaction/choose-part'
import { ChoosePlace } from '@/components/redaction/choose-place'
import { ConfirmHiding } from '@/components/redaction/confirm-hiding'
import type { Crumb } from '@/components/ui/breadcrumb'
import { Redactions } from '@/components/version/redactions'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import type { OfficeHeader, PublishedCharter } from '@/lib/charters/published-charter'
import { getRedaction } from '@/lib/charters/queries/get-redaction'
import { listRedactable } from '@/lib/charters/versions/redactable-places'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import type { Locale } from '@/lib/i18n/locale'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { hide } from './actions'

type Query = Record<string, string | string[] | undefined>
type Props = PageProps<'/[locale]/admin/offices/[office]/charter/versions/[version]/redaction'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Redaction'))('title') }
}

/** Hides a part of a published version: first where, then what will be seen instead, then why. */
export default async function RedactionPage({ params, searchParams }: Props) {
  const { office, version } = await params
  const officeSlug = decodeSegment(office)
  const number = Number(version)
  const path = adminPaths.redaction(officeSlug, number)
  const charter = await orNotFound(getRedaction(await getActor(path), officeSlug, number))
  const locale = await getLocale()
  const t = await getTranslations('Redaction')
  const query = await searchParams
  const { part, places, chosen } = readChoice(charter, query, locale)
  const again = { part, ...(chosen && { path: chosen.path }) }
  return (
    <AdminPage
      title={t('titleOf', { n: number })}
      lead={t('lead', { office: plainText(charter.office.name, locale) })}
      path={path}
      query={again}
      done={readQuery(query.done)}
      crumbs={await crumbsTo(charter.office)}
    >
      <ChoosePart charter={charter} part={part} />
      {part && <ChoosePlace part={part} places={places} chosen={chosen?.path} />}
      {chosen && (
        <ConfirmHiding
          form={await openForm(path, query, {})}
          place={chosen}
          preview={localPath(locale, adminPaths.redactionPreview(officeSlug, number), {
            path: chosen.path,
          })}
          action={hide.bind(
            null,
            { locale, path, query: again },
            { officeSlug, number, path: chosen.path },
          )}
        />
      )}
      <Redactions redactions={charter.redactions} />
    </AdminPage>
  )
}

function readChoice(charter: PublishedCharter, query: Query, locale: Locale) {
  const part = readQuery(query.part) ?? ''
  const places = part ? listRedactable(charter, part, locale) : []
  return { part, places, chosen: places.find(({ path }) => path === readQuery(query.path)) }
}

async function crumbsTo(office: OfficeHeader): Promise<Crumb[]> {
  const locale = await getLocale()
  const t = await getTranslations('Redaction')
  return [
    ...(await charterCrumbs(office, locale)),
    { text: t('versions'), href: localPath(locale, adminPaths.charterVersions(office.slug)) },
  ]
}
