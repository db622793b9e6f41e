// A reading is what a charter says in one language, field by field, as printed.
// Absent means absent: no empty strings. Paths of findings are JSON Pointers into it.
import { z } from 'zod'
import { contactSchema, feeSchema, timeLimitSchema } from '@/lib/values/schema'

export const serviceCategories = ['citizen', 'institutional', 'internal'] as const

/** What a service says in plain text, beside its name and its documents. */
export const serviceTextFields = [
  'recipient',
  'method',
  'formSource',
  'place',
  'room',
  'legalBasis',
  'eligibility',
  'citizenDuty',
  'remedy',
  'description',
  'courseLength',
  'remarks',
] as const

const text = z.string().min(1)

/** A sub-row of a service (“(খ) …”): the same service for another case, never a service of its own. */
const variantReadingSchema = z.object({
  label: text.optional(),
  name: text,
  fee: feeSchema.optional(),
  timeLimit: timeLimitSchema.optional(),
  extra: z.record(z.string(), z.string()).optional(),
})

const serviceReadingSchema = z.object({
  category: z.enum(serviceCategories),
  serial: text.optional(),
  name: text,
  recipient: text.optional(),
  method: text.optional(),
  documents: text.optional(),
  formSource: text.optional(),
  fee: feeSchema,
  timeLimit: timeLimitSchema,
  officer: contactSchema.optional(),
  escalation: contactSchema.optional(),
  place: text.optional(),
  room: text.optional(),
  legalBasis: text.optional(),
  eligibility: text.optional(),
  citizenDuty: text.optional(),
  remedy: text.optional(),
  description: text.optional(),
  courseLength: text.optional(),
  remarks: text.optional(),
  /** field → index in `services` of the row the value was inherited from. */
  inherited: z.record(z.string(), z.number().int().nonnegative()),
  /** header → text of columns that have no key of their own. */
  extra: z.record(z.string(), z.string()),
  variants: z.array(variantReadingSchema).optional(),
})

const grievanceLevelReadingSchema = z.object({
  level: z.number().int().min(1),
  when: text.optional(),
  who: contactSchema.optional(),
  address: text.optional(),
  timeLimit: timeLimitSchema,
})

export const charterReadingSchema = z.object({
  office: z.object({ name: text, host: text.optional() }).optional(),
  /** “সর্বশেষ হালনাগাদ: …”, as printed. */
  updated: text.optional(),
  vision: text.optional(),
  mission: text.optional(),
  objectives: z.array(text),
  functions: z.array(text),
  pillars: z.array(z.object({ title: text, text: text.optional() })),
  expectations: z.array(text),
  grievance: z.array(grievanceLevelReadingSchema),
  services: z.array(serviceReadingSchema),
})

export type ServiceTextField = (typeof serviceTextFields)[number]
export type ServiceCategory = (typeof serviceCategories)[number]
export type VariantReading = z.infer<typeof variantReadingSchema>
export type ServiceReading = z.infer<typeof serviceReadingSchema>
export type GrievanceLevelReading = z.infer<typeof grievanceLevelReadingSchema>
export type CharterReading = z.infer<typeof charterReadingSchema>
