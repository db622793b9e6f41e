// A transfer says, of one post: who leaves and where to, who comes and where from, from which day on.
import { z } from 'zod'
import { bilingual, optionalName } from '@/lib/charters/draft-text'
import { contactFields, day } from '../schema'

/** What a select sends when nothing is chosen. */
const optionalPost = z
  .union([z.literal(''), z.uuid()])
  .optional()
  .transform((id) => id || undefined)

export const transferSchema = z
  .object({
    postId: z.uuid(),
    /** The first day of who comes; who leaves is there until the day before. */
    from: day,
    /** What the regular holder does; one who stays has someone in additional charge beside them. */
    holder: z.enum(['leaves', 'stays']).default('leaves'),
    /** The post the holder goes to. */
    leavesTo: optionalPost,
    /** Someone new, the regular holder of another post, or nobody: the post is vacant. */
    comes: z.enum(['new', 'posted', 'nobody']),
    comesFrom: optionalPost,
    kind: z.enum(['REGULAR', 'ADDITIONAL_CHARGE']).default('REGULAR'),
    ...bilingual('name', optionalName),
    ...contactFields,
    /** What the preview showed; a transfer over anything else is refused. */
    stamp: z.string().optional(),
  })
  .refine(({ comes, nameBn, nameEn }) => comes !== 'new' || (nameBn ?? nameEn), {
    error: 'name_missing',
    path: ['nameBn'],
  })
  .refine(({ comes, comesFrom }) => comes !== 'posted' || comesFrom, {
    error: 'post_not_chosen',
    path: ['comesFrom'],
  })

export type TransferInput = z.input<typeof transferSchema>
export type Transfer = z.output<typeof transferSchema>
