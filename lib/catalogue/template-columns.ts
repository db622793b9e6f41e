// A template's content as it is stored: texts with the state of their translations, the time read from its words.
import 'server-only'
import { writeTranslations } from '@/lib/charters/translations'
import type { TimeLimit } from '@/lib/values/schema'
import { parseTimeLimit } from '@/lib/values/time-limit'
import type { Template } from './compare'
import type { TemplateContent } from './schema'

const pairs = ['name', 'description', 'timeLimit'] as const

/** What stands in the table now: translations left alone keep the source they were made from. */
interface Stored {
  translations: unknown
  documents: unknown
}

export function toColumns(content: TemplateContent, stored?: Stored) {
  const { source, reviewed, documents, timeLimitBn, timeLimitEn } = content
  const said = { source, reviewed }
  const [own, other] = source === 'bn' ? [timeLimitBn, timeLimitEn] : [timeLimitEn, timeLimitBn]
  const words = own ?? other
  return {
    nameBn: content.nameBn ?? null,
    nameEn: content.nameEn ?? null,
    descriptionBn: content.descriptionBn ?? null,
    descriptionEn: content.descriptionEn ?? null,
    documents: documents.map((document) => ({
      ...document,
      translations: writeTranslations(['text'], document, { text: said }, source),
    })),
    feeMin: content.feeMin ?? null,
    feeMax: content.feeMax ?? null,
    timeLimit: words ? parseTimeLimit(words) : undefined,
    timeLimitBn: timeLimitBn ?? null,
    timeLimitEn: timeLimitEn ?? null,
    translations: writeTranslations(
      pairs,
      content,
      { name: said, description: said, timeLimit: said },
      source,
      stored,
    ),
  }
}

/** What a stored template says, to set services against. */
export const templateSelect = {
  nameBn: true,
  nameEn: true,
  descriptionBn: true,
  descriptionEn: true,
  documents: true,
  feeMin: true,
  feeMax: true,
  timeLimit: true,
  timeLimitBn: true,
  timeLimitEn: true,
} as const

interface TemplateRow extends Omit<Template, 'documents' | 'feeMin' | 'feeMax' | 'timeLimit'> {
  documents: unknown
  feeMin: { toNumber(): number } | null
  feeMax: { toNumber(): number } | null
  timeLimit: unknown
}

export function toTemplate(row: TemplateRow): Template {
  const { documents, feeMin, feeMax, timeLimit, ...texts } = row
  return {
    ...texts,
    documents: documents as Template['documents'],
    feeMin: feeMin?.toNumber(),
    feeMax: feeMax?.toNumber(),
    timeLimit: timeLimit as TimeLimit | null,
  }
}
