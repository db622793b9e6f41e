import { getLocale, getTranslations } from 'next-intl/server'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormFileView } from '@/lib/charters/published-charter'
import { FormFileLink } from './form-file-link'

type Action = (form: FormData) => Promise<void>

interface Document {
  textBn?: string
  textEn?: string
  formFileId?: string | null
}

interface DocumentFormsProps {
  documents: Document[]
  files: Record<string, FormFileView>
  /** The draft's, sent along: a list that became another is not changed blindly. */
  revision: number
  attach: Action
  remove: Action
}

/** A paper a line: its form, and what can be done with it. */
export function DocumentForms({ documents, files, ...rest }: DocumentFormsProps) {
  return (
    <ol className="links" role="list">
      {documents.map((document, at) => (
        <li key={at}>
          <DocumentForm
            document={document}
            at={at}
            file={files[document.formFileId ?? '']}
            {...rest}
          />
        </li>
      ))}
    </ol>
  )
}

interface DocumentFormProps extends Omit<DocumentFormsProps, 'documents' | 'files'> {
  document: Document
  at: number
  file: FormFileView | undefined
}

async function DocumentForm({ document, at, file, revision, attach, remove }: DocumentFormProps) {
  const locale = await getLocale()
  const t = await getTranslations('FormFile')
  const [own, other] =
    locale === 'bn' ? [document.textBn, document.textEn] : [document.textEn, document.textBn]
  const paper = own ?? other ?? t('unnamed', { n: at + 1 })
  return (
    <form action={attach} className="form">
      <input type="hidden" name="document" value={at} />
      <input type="hidden" name="revision" value={revision} />
      <p className="buttons">
        <b>{paper}</b>
        {file ? <FormFileLink file={file} /> : <span className="tag">{t('without')}</span>}
      </p>
      <div className="input">
        <label htmlFor={`file-${at}`}>{t('attachTo', { paper })}</label>
        <input type="file" id={`file-${at}`} name="file" accept=".pdf,.docx,.doc" />
      </div>
      <div className="buttons">
        <SubmitButton kind="plain">{t(file ? 'replace' : 'attach')}</SubmitButton>
        {file && (
          <SubmitButton kind="danger" formAction={remove}>
            {t('remove')}
          </SubmitButton>
        )}
      </div>
    </form>
  )
}
