import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { toJson } from '../apply/to-json'
import { type Decisions, decisionsSchema } from '../review/decisions'
import { lockRun, type SeenRun } from '../review/locked-run'
import { toRowDecisions, type TypedRows, typedRowsSchema } from '../review/typed-rows'

export interface DecisionChange extends SeenRun {
  /** Only what is given is decided anew; a row given is decided whole. */
  decisions?: Partial<Decisions>
  /** Rows as their form sends them. */
  typedRows?: TypedRows
}

/**
 * Saves what a person decided of a part of a reading; the rest stays as it was decided. For administrators and
 * programmers of the office. Refuses with `import_settled`, with `stale_decisions` when someone decided since
 * (`decided` is the count there is), with `invalid`; throws when forbidden or not found.
 * @example await saveDecisions(actor, { officeSlug, runId, decided: 1, decisions: { rows: { 3: { take: 'drop' } } } })
 */
export async function saveDecisions(
  actor: Actor,
  { decisions: given = {}, typedRows = {}, ...seen }: DecisionChange,
): Promise<{ ok: true; decided: number } | Refusal> {
  const parsed = changeSchema.safeParse({ decisions: given, rows: typedRows })
  if (!parsed.success) return invalid(parsed.error)
  return inTransaction(async (tx) => {
    const locked = await lockRun(tx, actor, seen)
    if (!locked.ok) return locked
    const { id, office, report, decisions: before } = locked.run
    const rows = { ...given.rows, ...toRowDecisions(parsed.data.rows, report) }
    const decisions = { ...given, ...(Object.keys(rows).length > 0 && { rows }) }
    const after = merge(before, decisions)
    const { decided } = await tx.importRun.update({
      where: { id },
      data: { decisions: toJson(after), decided: { increment: 1 } },
      select: { decided: true },
    })
    await recordEvent(tx, actor, {
      action: 'charter:review-import',
      recordType: 'import-run',
      recordId: id,
      officeId: office.id,
      before: toJson(pick(before, decisions)),
      after: toJson(decisions),
    })
    return { ok: true, decided }
  })
}

const changeSchema = z.object({ decisions: decisionsSchema.partial(), rows: typedRowsSchema })

/** Part by part; what is given as undefined is undecided again. */
function merge(before: Decisions, change: Partial<Decisions>): Decisions {
  const { rows, sections, gone, holders, ...single } = change
  return decisionsSchema.parse({
    ...before,
    ...single,
    rows: { ...before.rows, ...rows },
    sections: { ...before.sections, ...sections },
    gone: { ...before.gone, ...gone },
    holders: { ...before.holders, ...holders },
  })
}

function pick(before: Decisions, change: Partial<Decisions>): Partial<Decisions> {
  const parts = Object.keys(change).map((part) => [part, before[part as keyof Decisions]] as const)
  return Object.fromEntries(parts)
}
