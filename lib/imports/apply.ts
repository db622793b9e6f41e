import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type AuthorisedOffice, getAuthorisedOffice } from '@/lib/access/authorise'
import { discardDraft } from '@/lib/charters/commands/discard-draft'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { startDraft } from '@/lib/charters/commands/start-draft'
import { lockCharter } from '@/lib/charters/drafts/lock-charter'
import type { Refusal } from '@/lib/charters/issue'
import { inTransaction, type Transaction, undo } from '@/lib/db/transaction'
import type { AppliedImport, ImportApplication } from './apply/application'
import { isUntouchedDraft } from './apply/is-untouched-draft'
import { writeDraft } from './apply/write-draft'

/**
 * Writes what a report says as the draft of an office's charter, through the commands a form uses, with its
 * findings and a record of the run; reads it back and compares. English and links of the current version stay
 * where the words they belong to are unchanged. Officers enter the register when it is published. A document
 * taken from another office's host is never published. Never
 * confirms anything. For administrators and programmers of the office. Refuses with `not_a_charter`; with
 * `draft_in_use` when someone works on the draft; with `invalid`. Throws when forbidden or not found.
 */
export async function applyImport(
  actor: Actor,
  input: ImportApplication,
): Promise<AppliedImport | Refusal> {
  const { report, officeSlug } = input
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:import', officeSlug)
    if (report.kind !== 'charter' && report.kind !== 'statement') {
      return { ok: false, code: 'not_a_charter' }
    }
    const emptied = await emptyDraft(tx, actor, office, input.replaceDraft ?? false)
    if (!emptied) return { ok: false, code: 'draft_in_use' }
    const written = await writeDraft(tx, actor, office, input)
    if (!written.ok) return undo(written)
    if (!input.publish) return written
    return publish(actor, office, written)
  })
}

/** A new, empty draft in place of one that only an import or an opening made; false when a person's stands there. */
async function emptyDraft(
  tx: Transaction,
  actor: Actor,
  { id, slug }: AuthorisedOffice,
  replace: boolean,
): Promise<boolean> {
  const { draft } = await lockCharter(tx, id)
  if (draft && !replace && !(await isUntouchedDraft(tx, draft))) return false
  if (draft) await discardDraft(actor, { officeSlug: slug, revision: draft.revision })
  await startDraft(actor, { officeSlug: slug, from: 'empty' })
  return true
}

async function publish(
  actor: Actor,
  { slug }: AuthorisedOffice,
  written: AppliedImport,
): Promise<AppliedImport> {
  if (written.differences.length > 0) {
    return { ...written, unpublished: { ok: false, code: 'differs' } }
  }
  if (written.otherHost) {
    return { ...written, unpublished: { ok: false, code: 'other_office' } }
  }
  const { revision } = written
  const first = await publishCharter(actor, { officeSlug: slug, revision })
  const answer =
    !first.ok && first.code === 'reason_required'
      ? await publishCharter(actor, { officeSlug: slug, revision, reason: 'import' })
      : first
  return answer.ok ? { ...written, number: answer.number } : { ...written, unpublished: answer }
}
