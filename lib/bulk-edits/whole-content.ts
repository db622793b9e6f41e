import 'server-only'
import { toContent } from '@/lib/charters/drafts/draft-content'
import { lockCharter } from '@/lib/charters/drafts/lock-charter'
import { loadStartState } from '@/lib/charters/drafts/start-state'
import type { CharterDraft } from '@/lib/charters/schema'
import type { Transaction } from '@/lib/db/transaction'

/**
 * What the draft of an office says (or one opened now would), with all that is known of its translations, so
 * that a later undo can put them back as they were. Locked until the transaction ends.
 */
export async function lockWholeContent(
  tx: Transaction,
  officeId: string,
): Promise<CharterDraft | null> {
  const { rows } = await loadStartState(tx, await lockCharter(tx, officeId))
  return rows ? toContent(rows, 'whole') : null
}
