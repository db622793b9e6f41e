// What a person says of a standard service: the usual documents, the fee's range, the maximum time.
import { z } from 'zod'
import { parseNumber } from '@/lib/bangla/digits'
import { bilingual, optionalName, optionalText } from '@/lib/charters/draft-text'

const maxTemplateDocuments = 100

/** Taka, typed in either digit script; empty is not stated. */
const taka = z
  .union([z.number().nonnegative(), z.string()])
  .nullish()
  .transform((amount, context) => {
    if (typeof amount !== 'string') return amount ?? undefined
    if (amount.trim() === '') return undefined
    const number = parseNumber(amount)
    if (number !== null) return number
    context.addIssue({ code: 'custom', message: 'amount_malformed' })
    return z.NEVER
  })

/** A box that was ticked, as a form sends it, or as a caller says it. */
const ticked = z
  .union([z.boolean(), z.literal('on')])
  .default(false)
  .transform((value) => value === true || value === 'on')

const templateFields = {
  ...bilingual('name', optionalName),
  ...bilingual('description', optionalText),
  documents: z
    .array(z.object(bilingual('text', optionalText)))
    .max(maxTemplateDocuments)
    .default([]),
  feeMin: taka,
  feeMax: taka,
  /** The maximum time, in words: read on saving. */
  ...bilingual('timeLimit', optionalText),
  /** The language it was written in. */
  source: z.enum(['bn', 'en']).default('bn'),
  /** A person has checked the other language against it. */
  reviewed: ticked,
}

const isNamed = (service: { nameBn?: string; nameEn?: string }) => service.nameBn ?? service.nameEn
const isRange = ({ feeMin, feeMax }: { feeMin?: number; feeMax?: number }) =>
  feeMin === undefined || feeMax === undefined || feeMin <= feeMax
const unnamed = { error: 'name_missing', path: ['nameBn'] }
const reversed = { error: 'range_reversed', path: ['feeMax'] }

export const standardServiceSchema = z
  .object({
    slug: z
      .string()
      .max(100)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug_malformed'),
    departmentSlug: optionalName,
    ...templateFields,
  })
  .refine(isNamed, unnamed)
  .refine(isRange, reversed)

export const standardServiceChangeSchema = z
  .object({
    slug: z.string(),
    /** The template's revision it was opened at. */
    revision: z.coerce.number().int().positive(),
    ...templateFields,
  })
  .refine(isNamed, unnamed)
  .refine(isRange, reversed)

export type StandardServiceInput = z.input<typeof standardServiceSchema>
export type StandardServiceChange = z.input<typeof standardServiceChangeSchema>
export type TemplateContent = Omit<
  z.output<typeof standardServiceChangeSchema>,
  'slug' | 'revision'
>
