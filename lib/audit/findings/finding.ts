// A finding is what a rule found at one place of a charter; its life is told by its status and its events.
// Invariant: findings of one identity in two versions of an office are one problem at two times.
import { identityOf } from './identity'

export type FindingSeverity = 'ERROR' | 'WARNING' | 'INFO'
export type FindingStatus = 'OPEN' | 'FIXED' | 'WAIVED'
export type FindingChange = 'FIXED' | 'WAIVED' | 'REOPENED' | 'WITHDRAWN'
export type FindingParams = Readonly<Record<string, string | number>>

/** As judged now. */
export interface FoundFinding {
  rule: string
  identity: string
  serviceId: string | null
  severity: FindingSeverity
  path: string
  raw: string | null
  params: FindingParams
  proposal: string | null
  proposalPath: string | null
  /** Only the source document shows it, not the charter’s own words. */
  ofDocument: boolean
}

/** As it stands in the database. */
export interface StoredFinding extends FoundFinding {
  id: string
  versionId: string | null
  status: FindingStatus
  waiverReason: string | null
  foundAt: Date
  reopenedAt: Date | null
  settledAt: Date | null
  /** It was stored before findings had an identity. */
  isUnnamed?: true
}

/** What is to be stored: of a new one, or in place of what is stored. */
export type FindingState = Omit<StoredFinding, 'id' | 'versionId' | 'isUnnamed'>

/** A finding as rules, reports and imports name it. */
export interface NamedFinding {
  rule: string
  severity: 'error' | 'warning' | 'info'
  path: string
  raw?: string
  params?: FindingParams
  proposal?: string
  proposalPath?: string
}

/** With the lasting service its path leads into. */
export function toFound(
  { rule, severity, path, raw, params, proposal, proposalPath }: NamedFinding,
  serviceIds: readonly string[],
  ofDocument = false,
): FoundFinding {
  const serviceId = serviceAt(path, serviceIds)
  return {
    ...{ rule, path, serviceId, ofDocument },
    identity: identityOf({ rule, path, serviceId }),
    severity: severity.toUpperCase() as FindingSeverity,
    raw: raw ?? null,
    params: params ?? {},
    proposal: proposal ?? null,
    proposalPath: proposalPath ?? null,
  }
}

/** Whether two say the same; a changed path alone is another place in a list, and counts. */
export function isSameFinding(one: FoundFinding, other: FoundFinding): boolean {
  return sayingOf(one) === sayingOf(other)
}

/** All a finding says, as one text. */
export function sayingOf(found: FoundFinding): string {
  const { severity, identity, path, raw, params, proposal, proposalPath, ofDocument } = found
  const said = Object.entries(params).sort(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify([identity, severity, path, raw, said, proposal, proposalPath, ofDocument])
}

/** The service a JSON Pointer leads into. @example "/services/3/timeLimit" */
function serviceAt(path: string, serviceIds: readonly string[]): string | null {
  const place = /^\/services\/(\d+)(?:\/|$)/.exec(path)?.[1]
  return place === undefined ? null : (serviceIds[Number(place)] ?? null) || null
}
