import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { inTransaction } from '@/lib/db/transaction'
import {
  type Change,
  type ChangedDraft,
  changeDraft,
  type DraftRefusal,
} from '../drafts/change-draft'

export type Edit = { officeSlug: string; revision: number; base?: unknown }
export type EditAnswer = ChangedDraft | (DraftRefusal & { theirs?: unknown })

/** One edit of an office's draft by whoever may edit it, in a transaction of its own. */
export async function editDraft(
  actor: Actor,
  officeSlug: string,
  change: Change,
  event: { action: string; after?: Record<string, unknown> } = { action: 'charter:edit' },
): Promise<EditAnswer> {
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', officeSlug)
    return changeDraft(tx, actor, office, 'any', change, event)
  })
}
