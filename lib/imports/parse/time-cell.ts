// The time cell of a service. Words of another column in it stay where they were printed, marked misplaced.
import { parseTimeLimit } from '@/lib/values/time-limit'
import type { TimeLimit } from '@/lib/values/schema'
import { affinity } from '../recognise/affinity'

const OPEN_KINDS = new Set<TimeLimit['kind']>(['none', 'vague', 'process'])

/** Like `parseTimeLimit`; a cell whose words belong to another column becomes `misplaced`. */
export function readTimeLimit(text: string): TimeLimit {
  const limit = parseTimeLimit(text)
  if (limit.kind !== 'none' || text.trim() === '' || !OPEN_KINDS.has(limit.kind)) return limit
  const elsewhere = Math.max(
    affinity(text, 'method'),
    affinity(text, 'documents'),
    affinity(text, 'officer'),
  )
  return elsewhere > 1 && elsewhere > affinity(text, 'timeLimit') + 2
    ? { raw: limit.raw, kind: 'misplaced' }
    : limit
}
