// An office's findings kept in memory as the database keeps them, so that passes can follow each other.
import type {
  FindingState,
  FoundFinding,
  NamedFinding,
  StoredFinding,
} from '@/lib/audit/findings/finding'
import { toFound } from '@/lib/audit/findings/finding'
import { type FindingNews, type PastFinding, settleFindings } from '@/lib/audit/findings/settle'

export const serviceIds = ['service-0', 'service-1', 'service-2']

export function found(named: Partial<NamedFinding> & { rule: string }): FoundFinding {
  return toFound({ severity: 'error', path: '/services/0/timeLimit', ...named }, serviceIds)
}

export interface Life {
  version: number
  judgedVersion: number
  rows: StoredFinding[]
  events: FindingNews[]
  moment: number
}

export const begin = (): Life => ({
  ...{ version: 1, judgedVersion: 0, rows: [], events: [], moment: 0 },
})

/** One pass over the version in force; how much it wrote. */
export function judge(life: Life, now: readonly FoundFinding[], isOtherMethod = false): number {
  life.moment += 1
  const moment = new Date(life.moment)
  const settlement = settleFindings({
    stored: life.rows.filter(({ versionId }) => versionId === `v${life.version}`),
    before:
      life.judgedVersion === life.version
        ? []
        : life.rows.filter(({ versionId }) => versionId === `v${life.judgedVersion}`),
    found: now,
    history: historyOf(life),
    isOtherVersion: life.judgedVersion !== life.version,
    isOtherMethod,
    moment,
  })
  const { create, update, settle, remove, events } = settlement
  const states = new Map(update.map(({ id, state }) => [id, state]))
  life.rows = life.rows
    .filter(({ id }) => !remove.includes(id))
    .map((row) => ({ ...row, ...states.get(row.id) }))
    .map((row) => (settle.includes(row.id) ? { ...row, status: 'FIXED', settledAt: moment } : row))
  life.rows.push(...create.map((state, at) => store(life, state, at)))
  life.events.push(...events)
  life.judgedVersion = life.version
  return [create, update, settle, remove, events].flat().length
}

export function waive(life: Life, row: StoredFinding): void {
  const waived = {
    status: 'WAIVED' as const,
    waiverReason: 'law',
    settledAt: new Date(life.moment),
  }
  life.rows = life.rows.map((each) => (each === row ? { ...row, ...waived } : each))
  life.events.push({ change: 'WAIVED', finding: row, reason: 'law' })
}

export const openIn = ({ rows, version }: Life) =>
  rows.filter(({ status, versionId }) => status === 'OPEN' && versionId === `v${version}`)

function historyOf({ events, rows }: Life): Map<string, PastFinding> {
  return new Map(
    events.map(({ change, finding: { identity } }) => {
      const own = rows.filter((row) => row.identity === identity)
      const first = Math.min(...own.map(({ foundAt }) => foundAt.getTime()))
      return [identity, { change, foundAt: own.length > 0 ? new Date(first) : null }]
    }),
  )
}

function store(life: Life, state: FindingState, at: number): StoredFinding {
  return { ...state, id: `${life.moment}-${at}`, versionId: `v${life.version}` }
}
