// What the audit finds in a generated service: judged once for each way a service can be written.
import { runRules } from '@/lib/audit/run-rules'
import type { Finding } from '@/lib/audit/rule'
import { idOf } from './identity'
import type { GeneratedService } from './service-rows'

const judged = new Map<string, Finding[]>()

export function makeFindings(
  officeId: string,
  versionId: string,
  services: readonly GeneratedService[],
): Record<string, unknown>[] {
  return services.flatMap((service, at) =>
    judge(service).map(({ rule, severity, path, raw, params, proposal }, nth) => ({
      ...{ id: idOf(`${service.row.id}/finding/${nth}`), officeId, versionId, rule },
      serviceId: service.row.serviceId,
      severity: severity.toUpperCase(),
      path: path.replace('/services/0', `/services/${at}`),
      raw: raw ?? null,
      params: params ?? {},
      proposal: proposal ?? null,
      status: 'OPEN',
      createdAt: '2026-07-01T04:00:00Z',
    })),
  )
}

/** Only of the service itself: a charter of one service lacks what the whole has. */
function judge({ key, reading }: GeneratedService): Finding[] {
  const known = judged.get(key)
  if (known) return known
  const charter = { objectives: [], functions: [], pillars: [], expectations: [], grievance: [] }
  const findings = runRules({ ...charter, services: [reading] }).filter(
    ({ path, rule }) => path.startsWith('/services/0') && rule !== 'R01',
  )
  judged.set(key, findings)
  return findings
}
