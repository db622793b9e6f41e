import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { charterCrumbs } from '@/components/editor/charter-crumbs'
import { ActionForm } from '@/components/ui/form/action-form'
import { CheckField } from '@/components/ui/form/choice-fields'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { listPublishedVersions } from '@/lib/charters/queries/list-published-versions'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { formatMoment } from '@/lib/i18n/format-moment'
import { localPath } from '@/lib/i18n/paths'
import { restore } from './actions'

type Props = PageProps<'/[locale]/admin/offices/[office]/charter/versions/[version]'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('VersionAdmin')
  return { title: t('restore') }
}

/** Restore a version as a new draft; a draft there is must be thrown away by a tick of its own. */
export default async function RestorePage({ params, searchParams }: Props) {
  const { office, version } = await params
  const slug = decodeSegment(office)
  const number = Number(version)
  const path = adminPaths.charterVersion(slug, number)
  const list = await orNotFound(listPublishedVersions(await getActor(path), slug))
  const { draft, canEdit } = list
  if (!canEdit || !list.versions.some((each) => each.number === number)) notFound()
  const locale = await getLocale()
  const t = await getTranslations('VersionAdmin')
  const form = await openForm(path, await searchParams, {})
  return (
    <AdminPage
      title={t('restoreTitle', { n: number })}
      lead={plainText(list.office.name, locale)}
      path={path}
      crumbs={[
        ...(await charterCrumbs(list.office, locale)),
        { text: t('title'), href: localPath(locale, adminPaths.charterVersions(slug)) },
      ]}
    >
      <p>{t('restoreLead', { n: number })}</p>
      <ActionForm action={restore.bind(null, { locale, path }, slug, number)} form={form}>
        {draft && (
          <CheckField
            form={form}
            name="replace"
            value={String(draft.revision)}
            label={t('replaces')}
            help={t('replacesHelp', { at: formatMoment(draft.updatedAt, locale) })}
          />
        )}
        <div className="buttons">
          <SubmitButton>{t('restoreButton', { n: number })}</SubmitButton>
        </div>
      </ActionForm>
    </AdminPage>
  )
}
