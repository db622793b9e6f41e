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

/** Pages of the admin section stand where an office of this name would. */
const reserved = ['new', 'many']

/** A slug that an office may be given. */
export const freeSlug = officeSlug.refine((slug) => !reserved.includes(slug), 'slug_reserved')

/** A host name as people paste it: the scheme and the path go. */
export const officeHost = z
  .string()
  .max(500)
  .transform((text) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/[/?#:].*$/, ''),
  )
  .pipe(
    z
      .string()
      .max(253)
      .regex(/^[a-z0-9]+(-+[a-z0-9]+)*(\.[a-z0-9]+(-+[a-z0-9]+)*)+$/, 'host_malformed'),
  )

export const officeHosts = z
  .array(officeHost)
  .max(20)
  .transform((hosts) => [...new Set(hosts)])

const details = {
  ...bilingual('name', optionalName),
  ...bilingual('address', optionalText),
  ...bilingual('openingHours', optionalText),
  latitude: degrees(90),
  longitude: degrees(180),
  phones: z.array(z.string().min(1).max(100)).max(20).optional(),
  emails: z.array(z.string().min(1).max(200)).max(20).optional(),
  sourceUrl: z
    .url({ protocol: /^https?$/, error: 'url_malformed' })
    .nullish()
    .transform((url) => url ?? undefined),
}

/** Null removes it, as a blank text does. */
function degrees(most: number) {
  return z
    .number({ error: 'degrees_malformed' })
    .min(-most, 'degrees_malformed')
    .max(most, 'degrees_malformed')
    .nullish()
    .transform((value) => value ?? undefined)
}

export const officeSchema = z
  .object({
    slug: freeSlug,
    departmentSlug: z.string(),
    level: z.enum(officeLevels),
    parentSlug: z.string().optional(),
    /** The smallest area it serves; those above follow from it. */
    areaId: z.string().optional(),
    hosts: officeHosts.default([]),
    sample: z.boolean().default(false),
    ...details,
  })
  .refine((office) => office.nameBn ?? office.nameEn, { error: 'name_missing', path: ['nameBn'] })

export const officeDetailsSchema = z.object({ slug: officeSlug, ...details })

/** Which office, and the revision its form started from. */
export const officeGuard = { officeSlug, revision: z.string() }

/** Where an office lies; what is absent it has not. */
export const officePlaceSchema = z.object({
  ...officeGuard,
  departmentSlug: z.string(),
  level: z.enum(officeLevels),
  areaId: z.string().optional(),
  parentSlug: z.string().optional(),
})

export const departmentSchema = z.object({
  slug: officeSlug,
  nameBn: z.string().min(1).max(500),
  nameEn: z.string().min(1).max(500),
  ...bilingual('ministry', optionalName),
})

export type OfficeInput = z.input<typeof officeSchema>
export type OfficeDetailsInput = z.input<typeof officeDetailsSchema>
export type OfficePlaceInput = z.input<typeof officePlaceSchema>
export type DepartmentInput = z.input<typeof departmentSchema>
