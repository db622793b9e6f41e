// A saved comparison is a name a person gave to a comparison's address. Invariant: one a person and address; its
// versions are fixed, so that it shows the same for ever.
import { z } from 'zod'
import { normalise } from '@/lib/bangla/normalise'

const longestName = 200

export const comparisonName = z
  .string()
  .transform((text) => normalise(text).trim())
  .pipe(z.string().min(1, 'comparison_name_missing').max(longestName, 'name_too_long'))

export const savedSchema = z.object({ address: z.string(), name: comparisonName })
export const renamedSchema = z.object({ comparisonId: z.uuid(), name: comparisonName })
export const removedSchema = z.object({ comparisonId: z.uuid() })

export type SavedInput = z.input<typeof savedSchema>
export type RenamedInput = z.input<typeof renamedSchema>
export type RemovedInput = z.input<typeof removedSchema>
