import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { FileField } from '@/components/import/file-field'
import { PasteField } from '@/components/import/paste-field'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { wordIssue } from '@/components/ui/form/word-issue'
import { issueAt, valueOf } from '@/lib/forms/form-view'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { localPath } from '@/lib/i18n/paths'
import { acceptedFiles, fileLimit } from '../file-limits'
import { type ImportsParams, openOffice } from '../open-office'
import { readDocument } from './actions'

export default async function NewImportPage({ params, searchParams }: ImportsParams) {
  const { office } = await openOffice(params)
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const path = adminPaths.newImport(office.slug)
  const form = await openForm(path, await searchParams, {})
  const issue = issueAt(form, 'file')
  return (
    <AdminPage
      title={t('import')}
      lead={t('lead')}
      path={path}
      crumbs={[
        {
          text: plainText(office.name, locale),
          href: localPath(locale, adminPaths.office(office.slug)),
        },
        { text: t('imports'), href: localPath(locale, adminPaths.imports(office.slug)) },
      ]}
    >
      <ActionForm
        form={form}
        action={readDocument.bind(null, { locale, path }, office.slug)}
        labelOf={(name) => (name === 'file' ? t('file') : undefined)}
      >
        <FileField
          name="file"
          label={t('file')}
          help={t('fileHelp')}
          error={issue && (await wordIssue(issue.code))}
          accept={acceptedFiles}
          limitInMegabytes={fileLimit}
          tooLarge={t('tooLarge', { size: '{size}', limit: String(fileLimit) })}
        />
        <PasteField
          label={t('paste')}
          help={t('pasteHelp')}
          text={valueOf(form, 'text')}
          html={valueOf(form, 'html')}
          words={{ cells: t.raw('pastedCells') as string, plain: t('pastedPlain') }}
        />
        <div className="buttons">
          <SubmitButton>{t('read')}</SubmitButton>
        </div>
      </ActionForm>
    </AdminPage>
  )
}
