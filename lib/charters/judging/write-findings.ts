import 'server-only'
import type { Finding, Severity } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'

export interface JudgedDraft {
  id: string
  officeId: string
  basedOnId: string | null
  /** Of its services, in order. */
  serviceIds: string[]
}

export interface NewFinding {
  rule: string
  severity: 'error' | 'warning' | 'info'
  path: string
  raw?: string
  params?: Record<string, string | number>
  proposal?: string
  proposalPath?: string
}

/**
 * These findings become those of the draft, in place of what was found before. One that a person waived, here
 * or in the version the draft began with, stays waived while the words it is about are the same.
 */
export async function writeFindings(
  tx: Transaction,
  draft: JudgedDraft,
  findings: readonly NewFinding[],
): Promise<void> {
  const stored = await tx.finding.findMany({
    where: { versionId: { in: [draft.id, ...(draft.basedOnId ? [draft.basedOnId] : [])] } },
  })
  const waived = stored.filter(({ status }) => status === 'WAIVED')
  const before = new Map(
    stored.filter(({ versionId }) => versionId === draft.id).map((row) => [keyOf(row), row.id]),
  )
  const rows = findings.map((finding) => toRow(finding, draft, waived))
  const keys = rows.map(keyOf)
  const kept = new Set(keys)
  const gone = [...before].filter(([key]) => !kept.has(key)).map(([, id]) => id)
  if (gone.length > 0) await tx.finding.deleteMany({ where: { id: { in: gone } } })
  const data = rows.filter((_, at) => !before.has(keys[at] ?? ''))
  if (data.length > 0) await tx.finding.createMany({ data })
}

function toRow(finding: NewFinding, draft: JudgedDraft, waived: Finding[]) {
  const { rule, severity, path, raw, params, proposal, proposalPath } = finding
  const about = { rule, raw: raw ?? null, serviceId: serviceOf(path, draft.serviceIds) }
  return {
    ...{ officeId: draft.officeId, versionId: draft.id, path },
    ...about,
    severity: severity.toUpperCase() as Severity,
    params: params ?? {},
    proposal: proposal ?? null,
    proposalPath: proposalPath ?? null,
    ...waiverOf(waived, about),
  }
}

/** One finding is another's equal when all it says is the same. */
function keyOf(
  row: Omit<ReturnType<typeof toRow>, 'params' | 'versionId'> & { params: unknown },
): string {
  const { rule, severity, path, raw, serviceId, params, proposal, proposalPath } = row
  const said = Object.entries(params as object).sort(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify([rule, severity, path, raw, serviceId, said, proposal, proposalPath])
}

function waiverOf(waived: Finding[], about: Pick<Finding, 'rule' | 'raw' | 'serviceId'>) {
  const before = waived.find(
    ({ rule, raw, serviceId }) =>
      rule === about.rule && raw === about.raw && serviceId === about.serviceId,
  )
  if (!before) return {}
  const { status, waiverReason, settledAt } = before
  return { status, waiverReason, settledAt }
}

/** The service a JSON Pointer leads into. @example "/services/3/timeLimit" */
function serviceOf(path: string, serviceIds: string[]): string | null {
  const place = /^\/services\/(\d+)(?:\/|$)/.exec(path)?.[1]
  return place === undefined ? null : (serviceIds[Number(place)] ?? null)
}
