import { getTranslations } from 'next-intl/server'
import { FileField } from '@/components/import/start/file-field'
import { PasteField } from '@/components/import/start/paste-field'
import { wordIssue } from '@/components/ui/form/word-issue'
import { type FormView, issueAt, valueOf } from '@/lib/forms/form-view'
import { acceptedFiles, fileLimit } from '../file-limits'

/** A file to choose, or a table to paste. */
export async function DocumentFields({ form }: { form: FormView }) {
  const t = await getTranslations('ImportReview')
  const issue = issueAt(form, 'file')
  return (
    <>
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
    </>
  )
}
