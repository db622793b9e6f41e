import 'server-only'
import type { Severity } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import type { ImportReport } from '../schema'

/** The findings of a document become those of the draft it made, in place of what was found before. */
export async function writeFindings(
  tx: Transaction,
  draft: { officeId: string; versionId: string; serviceIds: string[] },
  findings: ImportReport['findings'],
): Promise<void> {
  const { officeId, versionId, serviceIds } = draft
  await tx.finding.deleteMany({ where: { versionId } })
  await tx.finding.createMany({
    data: findings.map(({ rule, severity, path, raw, params, proposal, proposalPath }) => ({
      ...{ officeId, versionId, rule, path },
      serviceId: serviceOf(path, serviceIds),
      severity: severity.toUpperCase() as Severity,
      raw: raw ?? null,
      params: params ?? {},
      proposal: proposal ?? null,
      proposalPath: proposalPath ?? null,
    })),
  })
}

/** The service a JSON Pointer leads into. @example "/services/3/timeLimit" */
function serviceOf(path: string, serviceIds: string[]): string | null {
  const place = /^\/services\/(\d+)(?:\/|$)/.exec(path)?.[1]
  return place === undefined ? null : (serviceIds[Number(place)] ?? null)
}
