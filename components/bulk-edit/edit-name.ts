import { getLocale, getTranslations } from 'next-intl/server'
import { truncate } from '@/lib/bangla/truncate'
import { bulkFields } from '@/lib/bulk-edits/schema'
import { type Bilingual, plainText } from '@/lib/i18n/bilingual'

interface NamedEdit {
  field: string
  standard?: Bilingual
  value: unknown
}

/** What was changed, in a line: "ICT training: Fee", "Translation: সাদা কাগজে…". */
export async function editName({ field, standard, value }: NamedEdit): Promise<string> {
  const locale = await getLocale()
  const t = await getTranslations('BulkEdit')
  const fields = await getTranslations('ServiceFields')
  const known = bulkFields.find((each) => each === field)
  if (known) return t('fieldOf', { standard: plainText(standard, locale), field: fields(known) })
  const { text = '', source = 'bn' } = value as { text?: string; source?: 'bn' | 'en' }
  return t('translationOf', { text: truncate(text, 60, source) })
}
