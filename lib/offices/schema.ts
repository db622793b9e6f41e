// What a person says of an office or a department when creating it.
import { z } from 'zod'
import { bilingual, optionalName, optionalText } from '@/lib/charters/draft-text'

export const officeLevels = [
  'MINISTRY',
  'HEADQUARTERS',
  'DIVISION',
  'DISTRICT',
  'UPAZILA',
  'MUNICIPALITY',
  'UNION',
] as const

/** A host name without its ".gov.bd": labels of latin letters, digits and hyphens. */
export const officeSlug = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(-+[a-z0-9]+)*(\.[a-z0-9]+(-+[a-z0-9]+)*)*$/, 'slug_malformed')

const details = {
  ...bilingual('name', optionalName),
  ...bilingual('address', optionalText),
  ...bilingual('openingHours', optionalText),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  phones: z.array(z.string().min(1).max(100)).max(20).optional(),
  emails: z.array(z.string().min(1).max(200)).max(20).optional(),
  sourceUrl: z.url({ protocol: /^https?$/ }).optional(),
}

export const officeSchema = z
  .object({
    slug: officeSlug,
    departmentSlug: z.string(),
    level: z.enum(officeLevels),
    parentSlug: z.string().optional(),
    /** The smallest area it serves; those above follow from it. */
    areaId: z.string().optional(),
    hosts: z.array(z.string().max(253)).max(20).default([]),
    sample: z.boolean().default(false),
    ...details,
  })
  .refine((office) => office.nameBn ?? office.nameEn, { error: 'name_missing', path: ['nameBn'] })

export const officeDetailsSchema = z.object({ slug: officeSlug, ...details })

export const departmentSchema = z.object({
  slug: officeSlug,
  nameBn: z.string().min(1).max(500),
  nameEn: z.string().min(1).max(500),
  ...bilingual('ministry', optionalName),
})

export type OfficeInput = z.input<typeof officeSchema>
export type OfficeDetailsInput = z.input<typeof officeDetailsSchema>
export type DepartmentInput = z.input<typeof departmentSchema>
