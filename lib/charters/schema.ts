// A charter draft is the whole content of a charter as forms, imports and sample data hand it in.
// Bilingual text is a pair …Bn / …En; time limits and fees are words, read on saving.
import { z } from 'zod'
import { feeSchema, timeLimitSchema } from '@/lib/values/schema'
import { bilingual, optionalName, optionalText } from './draft-text'
import { serviceCategories } from './reading'

export const maxServices = 1_000
const maxListEntries = 500
export const serviceChannels = ['in_person', 'phone', 'email', 'web', 'post', 'app'] as const

/** pair → what is known of its translation; absent means: written now, in the charter's language, unreviewed. */
const translations = z
  .record(
    z.string(),
    z.object({
      source: z.enum(['bn', 'en']).optional(),
      reviewed: z.boolean().optional(),
      // only what puts back an earlier state says these
      of: z.string().optional(),
      was: z.string().optional(),
    }),
  )
  .default({})

/** A post of the register: by id, or by its title in this office or (with `officeSlug`) in another one. */
export const postReferenceSchema = z
  .object({
    postId: z.uuid().optional(),
    officeSlug: z.string().optional(),
    ...bilingual('title', optionalName),
  })
  .refine((post) => post.postId ?? post.titleBn ?? post.titleEn, 'post_unnamed')

const charterItemDraftSchema = z.object({ ...bilingual('text', optionalText), translations })

const escalationLevelDraftSchema = z.object({
  level: z.number().int().min(1).max(3),
  ...bilingual('when', optionalText),
  post: postReferenceSchema.optional(),
  ...bilingual('who', optionalText),
  ...bilingual('address', optionalText),
  ...bilingual('timeLimit', optionalText),
  timeLimit: timeLimitSchema.optional(),
  translations,
})

export const requiredDocumentDraftSchema = z.object({
  ...bilingual('text', optionalText),
  ...bilingual('source', optionalText),
  formUrl: optionalText,
  /** A form file of the office, offered for download. */
  formFileId: z.uuid().nullish(),
  copies: z.number().int().positive().max(1_000).nullish(),
  ...bilingual('condition', optionalText),
  translations,
})

const serviceVariantDraftSchema = z.object({
  label: optionalName,
  ...bilingual('name', optionalName),
  ...bilingual('timeLimit', optionalText),
  timeLimit: timeLimitSchema.optional(),
  ...bilingual('fee', optionalText),
  fee: feeSchema.optional(),
  ...bilingual('remarks', optionalText),
  translations,
})

export const serviceDraftSchema = z.object({
  /** The lasting identity it continues, or is to begin under; without one it is found by name, else made. */
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug_malformed')
    .max(100)
    .optional(),
  category: z.enum(serviceCategories),
  serial: optionalName,
  ...bilingual('name', optionalName),
  ...bilingual('description', optionalText),
  ...bilingual('recipients', optionalText),
  ...bilingual('eligibility', optionalText),
  ...bilingual('method', optionalText),
  channels: z.array(z.enum(serviceChannels)).default([]),
  ...bilingual('timeLimit', optionalText),
  /** The value, where the words alone do not tell it (a value of another column); else read from the words. */
  timeLimit: timeLimitSchema.optional(),
  ...bilingual('fee', optionalText),
  fee: feeSchema.optional(),
  ...bilingual('place', optionalText),
  ...bilingual('legalBasis', optionalText),
  ...bilingual('citizenDuty', optionalText),
  ...bilingual('remedy', optionalText),
  ...bilingual('courseLength', optionalText),
  ...bilingual('remarks', optionalText),
  documents: z.array(requiredDocumentDraftSchema).max(maxListEntries).default([]),
  variants: z.array(serviceVariantDraftSchema).max(maxListEntries).default([]),
  officer: postReferenceSchema.optional(),
  officerRaw: optionalText,
  escalation: z.array(postReferenceSchema).max(10).default([]),
  escalationRaw: optionalText,
  standardServiceSlug: z.string().optional(),
  pillars: z.array(z.object({ strategySlug: z.string(), slug: z.string() })).default([]),
  /** field → index in `services` of the row the value was inherited from. */
  inherited: z.record(z.string(), z.number().int().nonnegative()).default({}),
  translations,
})

export const charterDraftSchema = z.object({
  sourceLanguage: z.enum(['bn', 'en']).default('bn'),
  ...bilingual('vision', optionalText),
  ...bilingual('mission', optionalText),
  objectives: z.array(charterItemDraftSchema).max(maxListEntries).default([]),
  functions: z.array(charterItemDraftSchema).max(maxListEntries).default([]),
  expectations: z.array(charterItemDraftSchema).max(maxListEntries).default([]),
  escalationLevels: z
    .array(escalationLevelDraftSchema)
    .max(3)
    .default([])
    .refine(
      (levels) => new Set(levels.map(({ level }) => level)).size === levels.length,
      'level_repeated',
    ),
  services: z.array(serviceDraftSchema).max(maxServices).default([]),
  translations,
})

export type PostReference = z.infer<typeof postReferenceSchema>
export type CharterItemDraft = z.infer<typeof charterItemDraftSchema>
export type EscalationLevelDraft = z.infer<typeof escalationLevelDraftSchema>
export type RequiredDocumentDraft = z.infer<typeof requiredDocumentDraftSchema>
export type ServiceVariantDraft = z.infer<typeof serviceVariantDraftSchema>
export type ServiceDraft = z.infer<typeof serviceDraftSchema>
/** As stored: normalised, defaults filled in. */
export type CharterDraft = z.infer<typeof charterDraftSchema>
/** As handed in: everything that may be missing is optional. */
export type CharterDraftInput = z.input<typeof charterDraftSchema>
export type ServiceDraftInput = z.input<typeof serviceDraftSchema>
