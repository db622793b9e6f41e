// One translation of one sentence, for the places a person ticked.
import { z } from 'zod'
import { boxes } from '@/lib/bulk-edits/schema'
import { maxTextLength, optionalText } from '@/lib/charters/draft-text'

export const translationSchema = z
  .object({
    source: z.enum(['bn', 'en']),
    /** The sentence, in its stored form. */
    text: z.string().min(1).max(maxTextLength),
    translation: optionalText,
    reviewed: z
      .union([z.boolean(), z.literal('on')])
      .default(false)
      .transform((value) => value === true || value === 'on'),
    /** "<office id>|<place>|<mark of what stood there>" */
    picks: boxes.pipe(z.array(z.string().max(400)).min(1, 'nothing_ticked').max(5_000)),
  })
  .refine(({ translation }) => translation !== undefined, {
    error: 'translation_missing',
    path: ['translation'],
  })

export type TranslationInput = z.input<typeof translationSchema>

/** Stands in BulkEdit.field, where others name a field of a standard service. */
export const translationField = 'translation'
