// What becomes of the findings of a draft when it is judged again: they come and go, and nothing is told of it.
import { type FindingState, type FoundFinding, isSameFinding, type StoredFinding } from './finding'
import { pairFindings } from './pair-findings'

export interface DraftSettling {
  /** Of the draft. */
  stored: readonly StoredFinding[]
  /** Of the versions it goes back to. */
  base: readonly StoredFinding[]
  found: readonly FoundFinding[]
  moment: Date
}

export interface DraftSettlement {
  create: FindingState[]
  update: { id: string; state: FindingState }[]
  remove: string[]
}

/**
 * Lays what is found in a draft beside what was found in it, or in the version it began with. What a person
 * waived, here or there, stays waived while its words are the same; in the draft the draft's own word counts.
 * Judged again with the same outcome, there is nothing to write.
 */
export function settleDraft({ stored, base, found, moment }: DraftSettling): DraftSettlement {
  const own = pairFindings(stored, found)
  const waivedFirst = base.toSorted((one, other) => rankOf(one) - rankOf(other))
  const origins = pairFindings(waivedFirst, found)
  const next = found.map((one) => {
    const row = own.get(one)
    return { row, state: toState(one, row, origins.get(one), moment) }
  })
  const kept = new Set(own.values())
  return {
    create: next.flatMap(({ row, state }) => (row ? [] : [state])),
    update: next.flatMap(({ row, state }) =>
      row && isOther(row, state) ? [{ id: row.id, state }] : [],
    ),
    remove: stored.filter((row) => !kept.has(row)).map(({ id }) => id),
  }
}

const rankOf = ({ status }: StoredFinding) => (status === 'WAIVED' ? 0 : 1)

function toState(
  found: FoundFinding,
  row: StoredFinding | undefined,
  origin: StoredFinding | undefined,
  moment: Date,
): FindingState {
  const before = row ?? origin
  const { foundAt = moment, reopenedAt = null } = before ?? {}
  if (before?.status === 'WAIVED' && before.raw === found.raw) {
    const { waiverReason, settledAt } = before
    return { ...found, foundAt, reopenedAt, status: 'WAIVED', waiverReason, settledAt }
  }
  const wasWaived = row?.status === 'WAIVED'
  const open = { status: 'OPEN' as const, waiverReason: null, settledAt: null }
  return { ...found, ...open, foundAt, reopenedAt: wasWaived ? moment : reopenedAt }
}

function isOther(row: StoredFinding, state: FindingState): boolean {
  return row.isUnnamed === true || !isSameFinding(row, state) || row.status !== state.status
}
