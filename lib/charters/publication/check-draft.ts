import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { findForeignSource } from '@/lib/imports/apply/foreign-source'
import { findIncompleteness } from '../completeness'
import { getContent } from '../drafts/draft-content'
import { type LockedCharter, stateOf } from '../drafts/lock-charter'
import type { Issue, Refusal } from '../issue'
import { refuseMove } from '../lifecycle'

export interface Wish {
  /** The revision that was looked at before publishing; any unless told. */
  revision?: number
  /** Why it is published although rules report errors. */
  reason?: string | null
  /** "This is our charter", said of a draft whose document was taken from another office's address. */
  ours?: boolean
}

export interface PublishableDraft {
  ok: true
  draft: { id: string; revision: number }
  openErrors: number
  reason: string | null
}

export type PublicationRefusal = Refusal & { openErrors?: number; otherHost?: string }

/**
 * Whether the draft may be published as it is now: `no_draft`; `stale_revision` when it is not the one that was
 * looked at; `office_not_active` for a closed or merged office; `incomplete` with what is missing; `other_office` with the `otherHost` its document was taken from,
 * until a person says it is theirs; `reason_required` with the number of `openErrors`.
 */
export async function checkDraft(
  tx: Transaction,
  officeId: string,
  charter: LockedCharter,
  wish: Wish,
): Promise<PublishableDraft | PublicationRefusal> {
  const { draft } = charter
  const refused = refuseMove('publish', stateOf(charter))
  if (refused || !draft) return { ok: false, code: refused ?? 'no_draft' }
  if (wish.revision !== undefined && wish.revision !== draft.revision) {
    return { ok: false, code: 'stale_revision' }
  }
  if (!(await isInService(tx, officeId))) return { ok: false, code: 'office_not_active' }
  const issues = await findMissing(tx, officeId, draft.id)
  if (issues.length > 0) return { ok: false, code: 'incomplete', issues }
  const otherHost = wish.ours ? null : await findForeignSource(tx, officeId, draft.id)
  if (otherHost) return { ok: false, code: 'other_office', otherHost }
  const openErrors = await countOpenErrors(tx, draft.id)
  const reason = wish.reason?.trim() || null
  if (openErrors > 0 && !reason) return { ok: false, code: 'reason_required', openErrors }
  return { ok: true, draft, openErrors, reason }
}

async function isInService(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.office.count({ where: { id, state: 'ACTIVE' } })) > 0
}

/** What the draft lacks before it may be published; paths lead into its content. */
export async function findMissing(
  tx: Transaction,
  officeId: string,
  draftId: string,
): Promise<Issue[]> {
  const { objectives = [], functions = [], services = [], ...rest } = await getContent(tx, draftId)
  return findIncompleteness({ ...rest, officeId, objectives, functions, services })
}

/** Errors of the audit that nobody fixed or waived. */
export function countOpenErrors(tx: Transaction, versionId: string): Promise<number> {
  return tx.finding.count({ where: { versionId, status: 'OPEN', severity: 'ERROR' } })
}
