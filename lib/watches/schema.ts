// A watch is a person's wish to be told by mail when an office publishes. Invariant: one a person and office, and
// one mail a person and version; nobody is told of an office they may no longer read.
import { z } from 'zod'

export const watchSchema = z.object({ officeSlug: z.string() })
export type WatchInput = z.input<typeof watchSchema>
