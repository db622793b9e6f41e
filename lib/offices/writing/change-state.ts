// Closing, reopening and merging are one kind of change: state, search, pages and trail go together.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { refreshFigures } from '@/lib/audit/figures/refresh-figures'
import type { Refusal } from '@/lib/charters/issue'
import type { Transaction } from '@/lib/db/transaction'
import { refreshEntries } from '@/lib/search/refresh-entries'
import { announceOffice } from './announce-office'
import { canBecome, type OfficeState } from '../lifecycle'
import type { LockedOffice } from './lock-office'

const actions = {
  ACTIVE: 'office:reopen',
  CLOSED: 'office:close',
  MERGED: 'office:merge',
} as const satisfies Record<OfficeState, string>

/** Changes the state of a locked office, or refuses with `office_active`, `office_not_active`. */
export async function changeState(
  tx: Transaction,
  actor: Actor,
  { id, state: former }: LockedOffice,
  { state, into }: { state: OfficeState; into?: { id: string; slug: string } },
): Promise<{ ok: true } | Refusal> {
  if (!canBecome(former, state)) {
    return { ok: false, code: state === 'ACTIVE' ? 'office_active' : 'office_not_active' }
  }
  // told before and after: a merger ended must be heard by the other office too
  await announceOffice(tx, id)
  await tx.office.update({ where: { id }, data: { state, mergedIntoId: into?.id ?? null } })
  await refreshEntries(tx, id)
  await recordEvent(tx, actor, {
    action: actions[state],
    recordType: 'office',
    recordId: id,
    officeId: id,
    before: { state: former },
    after: { state, ...(into && { into: into.slug }) },
  })
  await refreshFigures(tx, [id])
  await announceOffice(tx, id)
  return { ok: true }
}
