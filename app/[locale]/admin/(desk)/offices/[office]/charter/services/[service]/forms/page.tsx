import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { charterCrumbs } from '@/components/editor/charter-crumbs'
import { DocumentForms } from '@/components/form-file/document-forms'
import { Empty } from '@/components/ui/empty'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { getDraft } from '@/lib/charters/queries/find-draft'
import { listFormFiles } from '@/lib/form-files/queries/list-form-files'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { attach, remove } from './actions'

type Props = PageProps<'/[locale]/admin/offices/[office]/charter/services/[service]/forms'>

/** The application forms of a service: one a paper, to be attached, replaced or removed. */
export default async function FormsPage({ params, searchParams }: Props) {
  const { office, service: segment } = await params
  const [officeSlug, serviceSlug] = [decodeSegment(office), decodeSegment(segment)]
  const path = adminPaths.serviceForms(officeSlug, serviceSlug)
  const actor = await getActor(path)
  const draft = await orNotFound(getDraft(actor, officeSlug))
  const service = draft.content.services.find(({ slug }) => slug === serviceSlug)
  if (!service || !draft.canEdit) notFound()
  const locale = await getLocale()
  const t = await getTranslations('FormFile')
  const query = await searchParams
  const place = { locale, path }
  const { documents, nameBn, nameEn } = service
  const name = (locale === 'bn' ? nameBn : nameEn) ?? nameBn ?? nameEn ?? serviceSlug
  return (
    <AdminPage
      title={t('title')}
      lead={t('lead')}
      path={path}
      done={readQuery(query.done)}
      crumbs={[
        ...(await charterCrumbs(draft.office, locale)),
        { text: name, href: localPath(locale, adminPaths.draftService(officeSlug, serviceSlug)) },
      ]}
    >
      <ErrorSummary form={await openForm(path, query, {})} />
      {documents.length === 0 && <Empty why={t('none')}>{t('noneNext')}</Empty>}
      <DocumentForms
        documents={documents}
        files={await listFormFiles(actor, officeSlug, documents)}
        revision={draft.revision}
        attach={attach.bind(null, place, { officeSlug, serviceSlug })}
        remove={remove.bind(null, place, { officeSlug, serviceSlug })}
      />
    </AdminPage>
  )
}
