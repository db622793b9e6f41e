// What a person says of a post, and of who holds it from one day to another.
import { z } from 'zod'
import { bilingual, optionalName } from '@/lib/charters/draft-text'

/** A calendar day of Bangladesh: "2026-11-21". */
export const day = z.iso.date()

export const postSchema = z
  .object({
    officeSlug: z.string(),
    ...bilingual('title', optionalName),
    position: z.number().int().nonnegative().optional(),
    /** The officer designated for grievances (অনিক). */
    grievance: z.boolean().default(false),
  })
  .refine((post) => post.titleBn ?? post.titleEn, { error: 'title_missing', path: ['titleBn'] })

export const contactFields = {
  phones: z.array(z.string().min(1).max(200)).max(100).default([]),
  emails: z.array(z.string().min(1).max(500)).max(100).default([]),
  room: optionalName,
  official: z.enum(['YES', 'NO', 'UNKNOWN']).default('UNKNOWN'),
  contactHidden: z.boolean().default(false),
}

/** Charters print many posts without a name: such a post is held, by someone nobody named. */
export const postingSchema = z.object({
  postId: z.uuid(),
  ...bilingual('name', optionalName),
  kind: z.enum(['REGULAR', 'ADDITIONAL_CHARGE']).default('REGULAR'),
  ...contactFields,
  /** Its first day; absent when nobody knows since when. */
  from: day.optional(),
  /** False when the first day is only the day it was entered, as an import does: then it is not shown. */
  fromKnown: z.boolean().default(true),
})

export type PostInput = z.input<typeof postSchema>
export type PostingInput = z.input<typeof postingSchema>
