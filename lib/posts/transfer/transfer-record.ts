// What the trail keeps of a transfer: enough to tell it, and to take it back as long as nothing came after it.
import { z } from 'zod'

const ended = z.object({
  postingId: z.string(),
  postId: z.string(),
  to: z.string(),
  formerTo: z.string().nullable(),
})
const started = z.object({
  postingId: z.string(),
  postId: z.string(),
  kind: z.enum(['REGULAR', 'ADDITIONAL_CHARGE']),
  from: z.string(),
  nameBn: z.string().nullable(),
  nameEn: z.string().nullable(),
})

export const transferRecordSchema = z.object({
  from: z.string(),
  ended: z.array(ended),
  started: z.array(started),
})

export type TransferRecord = z.infer<typeof transferRecordSchema>

export interface PostingDays {
  id: string
  postId: string
  kind: 'REGULAR' | 'ADDITIONAL_CHARGE'
  from: string | null
  to: string | null
}

/** Whether the postings of its posts still stand as the transfer left them, so that it may be taken back. */
export function canUndo({ ended, started }: TransferRecord, postings: PostingDays[]): boolean {
  const byId = new Map(postings.map((posting) => [posting.id, posting]))
  const own = new Set(started.map(({ postingId }) => postingId))
  return (
    started.every(({ postingId, from }) => {
      const now = byId.get(postingId)
      return now?.from === from && now.to === null
    }) &&
    ended.every(({ postingId, to, postId, formerTo }) => {
      const now = byId.get(postingId)
      if (!now || now.to !== to) return false
      const later = postings.filter((other) => other.postId === postId && !own.has(other.id))
      return later.every((other) => !follows(other, now, formerTo))
    })
  )
}

/** Someone came after, within the days that the ended posting would have again. */
function follows(other: PostingDays, ended: PostingDays, formerTo: string | null): boolean {
  if (ended.kind !== 'REGULAR' || other.kind !== 'REGULAR' || other.id === ended.id) return false
  const starts = other.from ?? ''
  return starts > (ended.to ?? '') && (formerTo === null || starts <= formerTo)
}
