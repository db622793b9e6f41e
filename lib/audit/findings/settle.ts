// What becomes of an office's findings when its published charter is judged again. Pure: what to write, as data.
import {
  type FindingChange,
  type FindingState,
  type FindingStatus,
  type FoundFinding,
  isSameFinding,
  type StoredFinding,
} from './finding'
import { pairFindings } from './pair-findings'

/** The last change of an identity that no stored finding shows any more, and when it was first found. */
export interface PastFinding {
  change: FindingChange
  foundAt: Date | null
}

export interface Settling {
  /** Of the version judged. */
  stored: readonly StoredFinding[]
  /** Of the version judged last, when it was another one, and of the office before it had any. */
  before: readonly StoredFinding[]
  found: readonly FoundFinding[]
  /** By identity. */
  history: ReadonlyMap<string, PastFinding>
  /** Another version was judged last: what is `stored` was found in a draft until now. */
  isOtherVersion: boolean
  /** The same version was last judged by another version of the method: what is gone was withdrawn, not fixed. */
  isOtherMethod: boolean
  moment: Date
}

export interface FindingNews {
  change: FindingChange
  finding: FoundFinding
  reason: string | null
}

export interface Settlement {
  create: FindingState[]
  update: { id: string; state: FindingState }[]
  /** Found no more. */
  settle: string[]
  /** Found in the draft, but not in the version it became. */
  remove: string[]
  events: FindingNews[]
}

/**
 * Lays what is found beside what was. Still there: `foundAt` is carried along. Gone: the finding is settled, as
 * fixed, or as withdrawn where only the method changed. Back after that: opened again. Waived: it stays so while
 * its words are the same. Judged again with the same outcome, there is nothing to write; every identity has at
 * most one event at a time, and one that was fixed is opened again before it can be fixed again.
 * @example settleFindings({ stored, before: [], found, history, isOtherMethod: false, moment: new Date() }).events
 */
export function settleFindings(given: Settling): Settlement {
  const { stored, before, found, isOtherVersion, moment } = given
  const own = pairFindings(stored, found)
  const earlier = pairFindings(live(before), found)
  const past = live(isOtherVersion ? before : [...stored, ...before])
  const next = found.map((one) => {
    const row = own.get(one)
    return { row, state: toState(one, row, earlier.get(one), given) }
  })
  const states = next.map(({ state }) => state)
  const now = statesOf(states)
  const events = [...listGone(past, now, given), ...listNews(states, statesOf(past), given)]
  markReopened(states, events, moment)
  const kept = new Set(own.values())
  const left = live(stored).filter((row) => !kept.has(row))
  const gone = live(before).filter(({ identity }) => !now.has(identity))
  return {
    create: next.flatMap(({ row, state }) => (row ? [] : [state])),
    update: next.flatMap(({ row, state }) =>
      row && isOther(row, state) ? [{ id: row.id, state }] : [],
    ),
    settle: [...(isOtherVersion ? [] : left), ...gone].map(({ id }) => id),
    remove: (isOtherVersion ? left : []).map(({ id }) => id),
    events,
  }
}

const live = (rows: readonly StoredFinding[]) => rows.filter(({ status }) => status !== 'FIXED')

function toState(
  found: FoundFinding,
  row: StoredFinding | undefined,
  earlier: StoredFinding | undefined,
  { history, moment }: Settling,
): FindingState {
  const origin = row ?? earlier
  const known = [row, earlier, history.get(found.identity)].flatMap((each) => each?.foundAt ?? [])
  const foundAt = known.reduce((first, at) => (at < first ? at : first), moment)
  const reopenedAt = row?.reopenedAt ?? earlier?.reopenedAt ?? null
  const lasting = { ...found, foundAt, reopenedAt }
  if (origin?.status === 'WAIVED' && origin.raw === found.raw) {
    const { waiverReason, settledAt } = origin
    return { ...lasting, status: 'WAIVED', waiverReason, settledAt }
  }
  const open = { ...lasting, status: 'OPEN' as const, waiverReason: null, settledAt: null }
  return row && row.status !== 'OPEN' ? { ...open, reopenedAt: moment } : open
}

/** An identity is open while one of its findings is. */
function statesOf(rows: readonly FindingState[]): Map<string, FindingStatus> {
  const states = new Map<string, FindingStatus>()
  for (const { identity, status } of rows) {
    if (states.get(identity) !== 'OPEN') states.set(identity, status)
  }
  return states
}

function listGone(
  past: readonly StoredFinding[],
  now: ReadonlyMap<string, FindingStatus>,
  { isOtherMethod }: Settling,
): FindingNews[] {
  const gone = new Map(
    past.flatMap((row) => (now.has(row.identity) ? [] : [[row.identity, row] as const])),
  )
  const change = isOtherMethod ? 'WITHDRAWN' : 'FIXED'
  return [...gone.values()].map((finding) => ({ change, finding, reason: null }))
}

function listNews(
  states: readonly FindingState[],
  was: ReadonlyMap<string, FindingStatus>,
  { history }: Settling,
): FindingNews[] {
  const now = statesOf(states)
  const first = new Map(states.toReversed().map((state) => [state.identity, state]))
  return [...first.values()].flatMap((finding) => {
    const { identity } = finding
    const change = changeOf(was.get(identity), now.get(identity), history.get(identity))
    const reason = change === 'WAIVED' ? finding.waiverReason : null
    return change ? [{ change, finding, reason }] : []
  })
}

function changeOf(
  was: FindingStatus | undefined,
  now: FindingStatus | undefined,
  past: PastFinding | undefined,
): FindingChange | null {
  if (now === 'WAIVED') return was === 'WAIVED' ? null : 'WAIVED'
  if (was === 'WAIVED') return 'REOPENED'
  return was === undefined && past && past.change !== 'REOPENED' ? 'REOPENED' : null
}

function markReopened(
  states: readonly FindingState[],
  events: readonly FindingNews[],
  moment: Date,
): void {
  const news = events.filter(({ change }) => change === 'REOPENED')
  const reopened = new Set(news.map(({ finding }) => finding.identity))
  for (const state of states) {
    if (state.status === 'OPEN' && reopened.has(state.identity)) state.reopenedAt = moment
  }
}

function isOther(row: StoredFinding, state: FindingState): boolean {
  return (
    row.isUnnamed === true ||
    !isSameFinding(row, state) ||
    row.status !== state.status ||
    row.waiverReason !== state.waiverReason ||
    row.foundAt.getTime() !== state.foundAt.getTime() ||
    row.reopenedAt?.getTime() !== state.reopenedAt?.getTime()
  )
}
