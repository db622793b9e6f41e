import { getTranslations } from 'next-intl/server'
import { NotStated } from '@/components/ui/not-stated'
import { Text } from '@/components/ui/text'
import type { MeasuredService } from '@/lib/audit/comparison/comparison'
import { documentKey } from '@/lib/audit/comparison/measure-service'

interface DocumentsValueProps {
  measured: MeasuredService
  /** Keys of the papers that everyone asks for. */
  shared: ReadonlySet<string>
}

/** The papers to bring; those that not everyone asks for stand out. */
export async function DocumentsValue({ measured, shared }: DocumentsValueProps) {
  const { documents } = measured.service
  if (measured.documents.result === 'not_stated') return <NotStated />
  const t = await getTranslations('Compare')
  return (
    <>
      <ul>
        {documents.map(({ text }, at) => (
          <li key={at} className={shared.has(documentKey(text)) ? undefined : 'other'}>
            <Text pair={text} />
          </li>
        ))}
      </ul>
      {measured.documents.result === 'vague' && (
        <span className="doubt">{t('documentsVague')}</span>
      )}
    </>
  )
}
