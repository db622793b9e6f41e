import { getTranslations } from 'next-intl/server'
import { FormFileLink } from '@/components/form-file/form-file-link'
import { NotStated } from '@/components/ui/not-stated'
import { SafeLink } from '@/components/ui/safe-link'
import { Text } from '@/components/ui/text'
import type { DocumentView } from '@/lib/charters/published-charter'
import { hasText } from '@/lib/i18n/bilingual'

/** What to bring and where to get it; a single paper needs no list. */
export function DocumentList({ documents }: { documents: DocumentView[] }) {
  const [only] = documents
  if (!only) return <NotStated />
  if (documents.length === 1) return <DocumentLine document={only} />
  return (
    <ul>
      {documents.map((document, index) => (
        <li key={index}>
          <DocumentLine document={document} />
        </li>
      ))}
    </ul>
  )
}

export async function DocumentLine({ document }: { document: DocumentView }) {
  const t = await getTranslations('Service')
  return (
    <>
      <Text pair={document.text} />
      {document.copies !== undefined && <> ({t('copies', { n: document.copies })})</>}
      {hasText(document.condition) && (
        <>
          {' '}
          (<Text pair={document.condition} />)
        </>
      )}
      {hasText(document.source) && (
        <>
          {'. '}
          <small>{t.rich('source', { where: () => <Text pair={document.source} /> })}</small>
        </>
      )}
      {document.formFile && (
        <>
          {' '}
          <FormFileLink file={document.formFile} />
        </>
      )}
      {document.formUrl && (
        <>
          {' '}
          <SafeLink url={document.formUrl} text={t('form')} />
        </>
      )}
    </>
  )
}
