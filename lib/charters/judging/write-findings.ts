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
  const versionIds = [draft.id, ...(draft.basedOnId ? [draft.basedOnId] : [])]
  const waived = await tx.finding.findMany({
    where: { versionId: { in: versionIds }, status: 'WAIVED' },
  })
  await tx.finding.deleteMany({ where: { versionId: draft.id } })
  await tx.finding.createMany({
    data: findings.map(({ rule, severity, path, raw, params, proposal, proposalPath }) => {
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
    }),
  })
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
