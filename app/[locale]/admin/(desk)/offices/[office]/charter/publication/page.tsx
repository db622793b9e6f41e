import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { charterCrumbs } from '@/components/editor/charter-crumbs'
import { ChangeSummary } from '@/components/publication/change-summary'
import { CurrentVersion } from '@/components/publication/current-version'
import { FindingLists, MissingList } from '@/components/publication/finding-lists'
import { PublishForm } from '@/components/publication/publish-form'
import { RequestPanel } from '@/components/publication/request-panel'
import { ShareSection } from '@/components/publication/share-section'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import type {
  PreviewLinkEntry,
  PublicationView,
  RequestView,
} from '@/lib/charters/publication/publication-view'
import type { DraftView } from '@/lib/charters/editing/draft-view'
import { getDraft } from '@/lib/charters/queries/find-draft'
import { getPublication } from '@/lib/charters/queries/get-publication'
import { listPreviewLinks } from '@/lib/charters/queries/list-preview-links'
import type { FormPlace } from '@/lib/forms/form-place'
import type { FormView } from '@/lib/forms/form-view'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { siteUrl } from '@/lib/i18n/site-url'
import { approve, cancel, reject, wish } from './actions'
import { newLinkCookie } from './new-link'
import { ownForm } from './own-form'
import { createLink, revokeLink } from './share-actions'

type Props = PageProps<'/[locale]/admin/offices/[office]/charter/publication'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Publication')
  return { title: t('title') }
}

/** What the draft lacks, what was found, what it changes; then publish, ask, approve or show it around. */
export default async function PublicationPage({ params, searchParams }: Props) {
  const slug = decodeSegment((await params).office)
  const path = adminPaths.publication(slug)
  const actor = await getActor(path)
  const locale = await getLocale()
  const t = await getTranslations('Publication')
  const [draft, publication, links] = await Promise.all([
    orNotFound(getDraft(actor, slug)),
    orNotFound(getPublication(actor, slug)),
    listPreviewLinks(actor, slug),
  ])
  const query = await searchParams
  const form = await openForm(path, query, {})
  return (
    <AdminPage
      title={t('title')}
      lead={plainText(draft.office.name, locale)}
      path={path}
      crumbs={await charterCrumbs(draft.office, locale)}
      done={readQuery(query.done)}
      aside={<CurrentVersion slug={slug} publication={publication} />}
    >
      {draft.exists ? (
        <Draft {...{ draft, publication, links, form }} place={{ locale, path }} />
      ) : (
        <NoDraft slug={slug} />
      )}
    </AdminPage>
  )
}

interface DraftProps {
  draft: DraftView
  publication: PublicationView
  links: PreviewLinkEntry[]
  form: FormView
  place: FormPlace
}

async function Draft({ draft, publication, links, form, place }: DraftProps) {
  const t = await getTranslations('Publication')
  const { slug } = draft.office
  const { request, canPublish, fourEyes } = publication
  const token = (await cookies()).get(newLinkCookie(place).name)?.value
  return (
    <>
      {request && (
        <RequestPanel
          {...{ request, publication }}
          form={ownForm(form, 'decision', { requestId: request.id })}
          actions={decisions(place, slug)}
        />
      )}
      <MissingList draft={draft} />
      <FindingLists draft={draft} />
      <ChangeSummary slug={slug} publication={publication} />
      {!canPublish && <p className="doubt">{t('readOnly')}</p>}
      {canPublish && !isOpen(request) && (
        <PublishForm
          publication={publication}
          form={ownForm(form, 'wish', { revision: draft.revision, when: 'now' })}
          openErrors={draft.findings.filter(isOpenError).length}
          isComplete={draft.issues.length === 0}
          action={wish.bind(null, place, slug, fourEyes)}
        />
      )}
      {draft.canEdit && (
        <ShareSection
          links={links}
          form={ownForm(form, 'share', { days: 7 })}
          newAddress={token && siteUrl(localPath(place.locale, paths.sharedDraft(token))).href}
          create={createLink.bind(null, place, slug)}
          revoke={revokeLink.bind(null, place, slug)}
        />
      )}
    </>
  )
}

function decisions(place: FormPlace, slug: string) {
  return {
    approve: approve.bind(null, place, slug),
    reject: reject.bind(null, place, slug),
    cancel: cancel.bind(null, place, slug),
  }
}

function isOpen(request: RequestView | null): boolean {
  return request !== null && !request.isVoid && ['WAITING', 'SCHEDULED'].includes(request.state)
}

function isOpenError({ severity, status }: DraftView['findings'][number]): boolean {
  return severity === 'error' && status === 'open'
}

async function NoDraft({ slug }: { slug: string }) {
  const locale = await getLocale()
  const t = await getTranslations('Publication')
  return (
    <section aria-labelledby="no-draft">
      <h2 id="no-draft">{t('noDraft')}</h2>
      <p>
        {t('noDraftNext')} <a href={localPath(locale, adminPaths.charter(slug))}>{t('edit')}</a>
      </p>
    </section>
  )
}
