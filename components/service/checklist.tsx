import { getTranslations } from 'next-intl/server'
import { DocumentLine } from '@/components/service/document-list'
import type { DocumentView } from '@/lib/charters/published-charter'

/** What to bring, as boxes to tick that print. */
export async function Checklist({ documents }: { documents: DocumentView[] }) {
  const t = await getTranslations('Service')
  if (documents.length === 0) return <p>{t('bringNothing')}</p>
  return (
    <ul className="checks" role="list">
      {documents.map((document, index) => (
        <li key={index}>
          <DocumentLine document={document} />
        </li>
      ))}
    </ul>
  )
}
