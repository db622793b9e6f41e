import 'server-only'
import { getContent } from '@/lib/charters/drafts/draft-content'
import type { CharterDraftInput } from '@/lib/charters/schema'
import type { Transaction } from '@/lib/db/transaction'
import type { Decisions } from './decisions'

export interface Base {
  /** What the document is compared with: the current version or, when it is merged into, the draft. */
  content: CharterDraftInput | null
  from: 'version' | 'draft' | null
  /** A draft that somebody, or another import, has written into. */
  workedOn: { id: string; revision: number } | null
}

/** What the charter says now, for the decisions there are; reads only. */
export async function loadBase(
  tx: Transaction,
  officeId: string,
  { onto }: Decisions,
): Promise<Base> {
  const charter = await tx.charter.findUnique({
    where: { officeId },
    select: {
      currentVersionId: true,
      versions: { where: { number: null }, select: { id: true, revision: true } },
    },
  })
  const draft = charter?.versions[0]
  // a draft of the first revision was only opened
  const workedOn = draft && draft.revision > 1 ? draft : null
  if (workedOn && onto === 'merge') {
    return { content: await getContent(tx, workedOn.id), from: 'draft', workedOn }
  }
  const current = charter?.currentVersionId
  const content = current ? await getContent(tx, current) : null
  return { content, from: current ? 'version' : null, workedOn }
}
