// The audit judges what is published: on publication, and each night, since days pass, posts change hands and
// rules become others though a charter does not.
import 'server-only'
import { refreshFigures } from '@/lib/audit/figures/refresh-figures'
import { keepOfDocument } from '@/lib/audit/findings/document-findings'
import type { FoundFinding } from '@/lib/audit/findings/finding'
import { loadFindings, loadPast, type OfficeFinding } from '@/lib/audit/findings/load-findings'
import { settleFindings } from '@/lib/audit/findings/settle'
import { type OfficeSettlement, writeSettlements } from '@/lib/audit/findings/write-settlement'
import { methodVersion } from '@/lib/audit/method'
import type { Rule } from '@/lib/audit/rule'
import { rules } from '@/lib/audit/rules/all'
import type { Transaction } from '@/lib/db/transaction'
import { charterDraftSchema } from '../schema'
import type { OfficeFacts } from './context-of'
import { judgeCharter } from './judge-charter'
import { type JudgedState, lockJudged, recordJudgements } from './judgements'
import { type LoadedCharter, loadCharters } from './load-charters'
import { loadFacts } from './load-facts'

/** By which rules, and what they are called; the ones in force unless told. */
export interface Method {
  rules: readonly Rule[]
  version: string
}

const inForce: Method = { rules, version: methodVersion }

/**
 * Judges the current versions of these offices on a day, and those that have published nothing, and writes what
 * became another; the figures follow. A fixed number of queries however many offices there are. Closed and merged
 * offices are left as they are. The offices of which something was written.
 * @example await judgePublished(tx, officeIds, dayOf(new Date())) // ['0192…']
 */
export async function judgePublished(
  tx: Transaction,
  officeIds: readonly string[],
  today: Date,
  method: Method = inForce,
): Promise<string[]> {
  const facts = await loadFacts(tx, officeIds, today)
  const charters = new Map(
    (await loadCharters(tx, officeIds, today)).map((charter) => [charter.officeId, charter]),
  )
  // judged before anything is locked: nobody who publishes meanwhile waits for it
  const judged = new Map(
    [...facts].map(([id, known]) => [id, judgeOffice(charters.get(id), known, method)]),
  )
  const states = (await lockJudged(tx, officeIds)).filter(
    ({ officeId, versionId }) => versionId === (charters.get(officeId)?.versionId ?? null),
  )
  const settlements = await settleAll(tx, { states, charters, judged, method })
  const moment = new Date()
  const changed = settlements.filter(isAnything)
  await writeSettlements(tx, changed, { methodVersion: method.version, at: moment })
  await recordJudgements(tx, states, method.version, moment)
  const ids = changed.map(({ officeId }) => officeId)
  if (ids.length > 0) await refreshFigures(tx, ids, today)
  return ids
}

interface Judged {
  states: readonly JudgedState[]
  charters: ReadonlyMap<string, LoadedCharter>
  judged: ReadonlyMap<string, FoundFinding[]>
  method: Method
}

async function settleAll(tx: Transaction, given: Judged): Promise<OfficeSettlement[]> {
  const { states, charters, judged, method } = given
  const stored = await loadStored(tx, states)
  const works = states.map((state) => {
    const all = stored.get(state.officeId) ?? []
    const own = all.filter(({ versionId }) => versionId === state.versionId)
    const before = all.filter(({ versionId }) => versionId !== state.versionId)
    const { serviceIds = [] } = charters.get(state.officeId) ?? {}
    const ofWords = judged.get(state.officeId) ?? []
    return { state, own, before, found: [...ofWords, ...keepOfDocument(own, serviceIds, null)] }
  })
  const past = await loadPast(tx, works.flatMap(listUnknown))
  const moment = new Date()
  return works.map(({ state, own, before, found }) => {
    const { officeId, versionId, number, judgedVersionId, judgedMethod } = state
    const isOtherVersion = versionId !== judgedVersionId
    const isOtherMethod =
      !isOtherVersion && judgedMethod !== null && judgedMethod !== method.version
    const history = past.get(officeId) ?? new Map()
    const lives = { stored: own, before, found, history, isOtherVersion, isOtherMethod, moment }
    return { officeId, versionId, versionNumber: number, ...settleFindings(lives) }
  })
}

/** An office that has published nothing is judged by what it does, not by what it says. */
function judgeOffice(
  charter: LoadedCharter | undefined,
  facts: OfficeFacts,
  method: Method,
): FoundFinding[] {
  if (charter) return judgeCharter(charter, facts, method.rules)
  const nothing = { content: charterDraftSchema.parse({}), serviceIds: [] }
  const ofUpkeep = method.rules.filter(({ id }) => id.startsWith('M'))
  return judgeCharter({ ...nothing, officerOf: () => undefined }, facts, ofUpkeep)
}

/** Those of the version in force, of the one judged last, and of the office before it had any. */
async function loadStored(tx: Transaction, states: readonly JudgedState[]) {
  const versions = states.flatMap(({ versionId, judgedVersionId }) =>
    [versionId, judgedVersionId].filter((id) => id !== null),
  )
  const officeIds = states.map(({ officeId }) => officeId)
  const rows = await loadFindings(tx, {
    OR: [
      { versionId: { in: [...new Set(versions)] } },
      { versionId: null, officeId: { in: officeIds } },
    ],
  })
  return Map.groupBy(rows, ({ officeId }) => officeId)
}

interface Work {
  state: JudgedState
  own: readonly OfficeFinding[]
  before: readonly OfficeFinding[]
  found: readonly FoundFinding[]
}

/** Found, but not when the office was judged last: they may have been found long before. */
function listUnknown({ state, own, before, found }: Work) {
  const { officeId, versionId, judgedVersionId } = state
  const last = versionId === judgedVersionId ? own : before
  const live = last.filter(({ status }) => status !== 'FIXED')
  const known = new Set(live.map(({ identity }) => identity))
  const unknown = new Set(found.map(({ identity }) => identity).filter((id) => !known.has(id)))
  return [...unknown].map((identity) => ({ officeId, identity }))
}

function isAnything({ create, update, settle = [], remove, events = [] }: OfficeSettlement) {
  return [create, update, settle, remove, events].some((list) => list.length > 0)
}
