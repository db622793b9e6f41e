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

export const postingSchema = z
  .object({
    postId: z.uuid(),
    ...bilingual('name', optionalName),
    kind: z.enum(['REGULAR', 'ADDITIONAL_CHARGE']).default('REGULAR'),
    phones: z.array(z.string().min(1).max(100)).max(20).default([]),
    emails: z.array(z.string().min(1).max(200)).max(20).default([]),
    room: optionalName,
    official: z.enum(['YES', 'NO', 'UNKNOWN']).default('UNKNOWN'),
    contactHidden: z.boolean().default(false),
    /** Its first day; absent when nobody knows since when. */
    from: day.optional(),
  })
  .refine((posting) => posting.nameBn ?? posting.nameEn, {
    error: 'name_missing',
    path: ['nameBn'],
  })

export type PostInput = z.input<typeof postSchema>
export type PostingInput = z.input<typeof postingSchema>
