// What a person says of a standard service: the usual documents, the fee's range, the maximum time.
import { z } from 'zod'
import { bilingual, optionalName, optionalText } from '@/lib/charters/draft-text'

export const standardServiceSchema = z
  .object({
    slug: z
      .string()
      .max(100)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug_malformed'),
    departmentSlug: z.string().optional(),
    ...bilingual('name', optionalName),
    ...bilingual('description', optionalText),
    documents: z
      .array(z.object(bilingual('text', optionalText)))
      .max(100)
      .default([]),
    /** Taka. */
    feeMin: z.number().nonnegative().optional(),
    feeMax: z.number().nonnegative().optional(),
    /** The maximum time, in words: read on saving. */
    timeLimit: optionalText,
    /** The language it was written in. */
    source: z.enum(['bn', 'en']).default('bn'),
    /** A person has checked the other language against it. */
    reviewed: z.boolean().default(false),
  })
  .refine((service) => service.nameBn ?? service.nameEn, {
    error: 'name_missing',
    path: ['nameBn'],
  })
  .refine(
    ({ feeMin, feeMax }) => feeMin === undefined || feeMax === undefined || feeMin <= feeMax,
    {
      error: 'range_reversed',
      path: ['feeMax'],
    },
  )

export type StandardServiceInput = z.input<typeof standardServiceSchema>
