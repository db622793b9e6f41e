import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { discardDraft } from '@/lib/charters/commands/discard-draft'
import { startDraft } from '@/lib/charters/commands/start-draft'
import { lockCharter } from '@/lib/charters/drafts/lock-charter'
import type { Refusal } from '@/lib/charters/issue'
import { inTransaction, type Transaction, undo } from '@/lib/db/transaction'
import type { Difference } from '../apply/compare-with-report'
import { findOtherHost } from '../apply/other-host'
import { type DraftToWrite, writeReviewed } from '../apply/reviewed/write-reviewed'
import { type Base, loadBase } from '../review/load-base'
import { type LockedRun, lockRun, type SeenRun } from '../review/locked-run'
import { listQuestions } from '../review/questions'

/**
 * Makes the draft of a reviewed import, by the commands a form uses; reads it back and compares. Nothing is
 * published and nothing confirmed by it. A draft somebody worked on is replaced (it stays in the trail) or
 * merged into, as was decided. For administrators and programmers of the office. Refuses with
 * `import_settled`, `stale_decisions`, `undecided` while there are questions, `invalid`; throws when forbidden
 * or not found. A refusal changes nothing.
 */
export async function makeDraftFromImport(
  actor: Actor,
  seen: SeenRun,
): Promise<{ ok: true; revision: number; differences: Difference[] } | Refusal> {
  return inTransaction(async (tx) => {
    const locked = await lockRun(tx, actor, seen)
    if (!locked.ok) return locked
    const { run } = locked
    await lockCharter(tx, run.office.id)
    const base = await loadBase(tx, run.office.id, run.decisions)
    const otherHost = await findOtherHost(tx, run.office, run.report)
    const { content, workedOn } = base
    const { report, decisions } = run
    const hasDraft = workedOn !== null
    const asked = listQuestions({ report, decisions, base: content, hasDraft, otherHost })
    if (asked.length > 0) return { ok: false, code: 'undecided' }
    const draft = await openDraft(tx, actor, run, base)
    const written = await writeReviewed(tx, actor, run.office, run, draft)
    return written.ok ? written : undo(written)
  })
}

async function openDraft(
  tx: Transaction,
  actor: Actor,
  { office }: LockedRun,
  { content, from, workedOn }: Base,
): Promise<DraftToWrite> {
  const { draft } = await lockCharter(tx, office.id)
  if (draft && workedOn && from === 'draft') return { ...draft, base: content }
  if (draft) await discardDraft(actor, { officeSlug: office.slug, revision: draft.revision })
  await startDraft(actor, { officeSlug: office.slug, from: 'empty' })
  const opened = (await lockCharter(tx, office.id)).draft
  if (!opened) throw new Error(`the draft of ${office.slug} has vanished`)
  return { ...opened, base: content }
}
