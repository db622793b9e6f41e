import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { officeCrumb } from '../office-crumb'
import { type ImportsParams, openOffice } from '../open-office'
import { readDocument } from './actions'
import { DocumentFields } from './document-fields'

export default async function NewImportPage({ params, searchParams }: ImportsParams) {
  const { office } = await openOffice(params)
  if (!office.mayImport) notFound()
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const path = adminPaths.newImport(office.slug)
  const form = await openForm(path, await searchParams, {})
  return (
    <AdminPage
      title={t('import')}
      lead={t('lead')}
      path={path}
      crumbs={[
        officeCrumb(office, locale),
        { text: t('imports'), href: localPath(locale, adminPaths.imports(office.slug)) },
      ]}
    >
      <ActionForm
        form={form}
        action={readDocument.bind(null, { locale, path }, office.slug)}
        labelOf={(name) => (name === 'file' ? t('file') : undefined)}
      >
        <DocumentFields form={form} />
        <div className="buttons">
          <SubmitButton>{t('read')}</SubmitButton>
        </div>
      </ActionForm>
    </AdminPage>
  )
}
