// A bulk edit is the same change to one field of one standard service in many offices.
import { z } from 'zod'
import { optionalName, optionalText } from '@/lib/charters/draft-text'
import { serviceChannels } from '@/lib/charters/schema'

const bulkTextFields = [
  'timeLimit',
  'fee',
  'name',
  'description',
  'recipients',
  'eligibility',
  'method',
  'legalBasis',
  'citizenDuty',
  'remedy',
  'remarks',
] as const
export const bulkFields = [...bulkTextFields, 'channels', 'escalation'] as const

export type BulkTextField = (typeof bulkTextFields)[number]
export type BulkField = (typeof bulkFields)[number]

/** Boxes of one name: none, one or several of them ticked. */
export const boxes = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((ticked) => (Array.isArray(ticked) ? ticked : [ticked]))

const ticked = z
  .union([z.boolean(), z.literal('on')])
  .default(false)
  .transform((value) => value === true || value === 'on')

/** What a person wants to stand in the field; a side of a text left empty stays as it is. */
export const bulkValueSchema = z
  .object({
    standardSlug: z.string().min(1).max(100),
    field: z.enum(bulkFields),
    bn: optionalText,
    en: optionalText,
    /** The translation was checked. */
    reviewed: ticked,
    channels: boxes.pipe(z.array(z.enum(serviceChannels))),
    /** Whose post: an office's slug; empty for the office above each. */
    postOffice: optionalName,
    postTitle: optionalName,
  })
  .refine(isSaid, { error: 'value_missing', path: ['bn'] })

export const bulkEditSchema = z.object({
  value: bulkValueSchema,
  /** "<service id>.<mark of what stood there>" */
  picks: boxes.pipe(z.array(z.string().max(100)).min(1, 'nothing_ticked').max(5_000)),
})

export type BulkValue = z.output<typeof bulkValueSchema>

function isSaid(value: {
  field: BulkField
  bn?: string
  en?: string
  channels: string[]
  postTitle?: string
}): boolean {
  if (value.field === 'channels') return value.channels.length > 0
  if (value.field === 'escalation') return value.postTitle !== undefined
  return (value.bn ?? value.en) !== undefined
}

export function isTextField(field: BulkField): field is BulkTextField {
  return field !== 'channels' && field !== 'escalation'
}
