// What publication forms send.
import { z } from 'zod'
import { optionalText } from '../draft-text'

export const wishSchema = z.object({
  officeSlug: z.string(),
  revision: z.coerce.number().int().positive(),
  reason: optionalText,
  ours: z.boolean().optional(),
})

/** With a day there must be a time; with neither it is for now. */
export const requestSchema = wishSchema.extend({
  publishOn: optionalText,
  publishAt: optionalText,
})

export const requestIdSchema = z.object({ officeSlug: z.string(), requestId: z.uuid() })

export const rejectionSchema = requestIdSchema.extend({
  note: z.string().trim().min(1, 'note_missing').max(2_000),
})
