import { officialPair } from '@/lib/charters/translations'
import type { Prisma } from '@/lib/db/generated/client'
import { holderSelect } from '../incumbent'
import type { PostingEntry } from './post-register'

export const postingEntrySelect = {
  id: true,
  ...holderSelect,
  to: true,
} satisfies Prisma.PostingSelect

type Row = Prisma.PostingGetPayload<{ select: typeof postingEntrySelect }>

/** A posting as the register shows it on this ISO day. */
export function toPostingEntry(row: Row, today: string): PostingEntry {
  const { nameBn, nameEn, from, fromKnown, to, room, ...rest } = row
  const first = from?.toISOString().slice(0, 10)
  const last = to?.toISOString().slice(0, 10)
  return {
    ...rest,
    name: officialPair(nameBn, nameEn),
    ...(room && { room }),
    ...(first && fromKnown && { from: first }),
    ...(last && { to: last }),
    when: whenOf(first, last, today),
  }
}

function whenOf(first: string | undefined, last: string | undefined, today: string) {
  if (last !== undefined && last < today) return 'past'
  return first !== undefined && first > today ? 'later' : 'now'
}
