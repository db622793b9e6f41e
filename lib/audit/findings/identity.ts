// A finding's identity: the same problem of the same field, from version to version, whatever its words.

export interface IdentifiedFinding {
  rule: string
  path: string
  serviceId?: string | null
}

/** They say once a service how many of its texts lack something; their path names only the first of these. */
const countingRules = new Set(['B01', 'B02'])

/**
 * The rule, the lasting service and the field below it. The place of a service in its charter is not part of
 * it; places in other lists are, since their entries have no lasting identity.
 * @example identityOf({ rule: 'T01', path: '/services/3/timeLimit', serviceId: '0192…' }) // 'T01 0192… /timeLimit'
 */
export function identityOf({ rule, path, serviceId }: IdentifiedFinding): string {
  const field = serviceId ? path.replace(/^\/services\/\d+/, '') : path
  const place = countingRules.has(rule) ? '' : field
  return [rule, serviceId ?? '-', place || '/'].join(' ')
}
