import type { TimeLimit } from '@/lib/values/schema'
import { parseTimeLimit } from '@/lib/values/time-limit'
import { serviceRule } from '../service-rule'

/** "Two days" may be two working days or two calendar days; over a weekend that is twice as long. */
export const basisUnspecified = serviceRule(
  {
    id: 'T03',
    severity: 'warning',
    examples: {
      wrong: { services: [{ timeLimit: 'সর্বোচ্চ দুইদিন' }] },
      right: { services: [{ timeLimit: 'সর্বোচ্চ দুই কার্যদিবস' }] },
    },
  },
  function* ({ service: { timeLimit }, at }) {
    const parts = [timeLimit, ...(timeLimit.cases ?? [])]
    if (
      timeLimit.kind === 'limit' &&
      parts.some((part) => part.unit === 'day' && part.basis === 'unspecified')
    )
      yield { path: at('timeLimit'), raw: timeLimit.raw, ...proposalFor(timeLimit) }
  },
)

/** "Working days" for "days", where the words then promise the same number of them and nothing else changes. */
function proposalFor(limit: TimeLimit): { proposal?: string } {
  const proposal = limit.raw
    .replace(/\s*(?<![\p{L}\p{M}])দিন|(?<=[০-৯\p{L}\p{M}])দিন/gu, ' কার্যদিবস')
    .replace(/(?<!working )\b(days?)\b/gi, 'working $1')
  const { raw: _old, basis: _none, ...before } = limit
  const { raw: _new, basis, ...after } = parseTimeLimit(proposal)
  const isSame = JSON.stringify(before) === JSON.stringify(after)
  return basis === 'working' && isSame ? { proposal } : {}
}
