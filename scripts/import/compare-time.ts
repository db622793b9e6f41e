// The comparison of time limits with an answer key: what the key does not speak of is not compared.
import { matchKey } from '@/lib/bangla/match-key'
import type { TimeLimit } from '@/lib/values/schema'

export interface ExpectedCase {
  condition?: string
  min?: number
  max?: number
  unit?: string
  basis?: string
}

export interface ExpectedTime extends ExpectedCase {
  kind: string
  immediate?: boolean
  unbounded?: boolean
  cases?: ExpectedCase[]
}

/** One outcome per entry of either list: null where they agree, else what was read instead. */
export function compareTimeLimits(actual: TimeLimit[], wanted: ExpectedTime[]): (string | null)[] {
  return Array.from({ length: Math.max(actual.length, wanted.length) }, (_, at) => {
    const [limit, want] = [actual[at], wanted[at]]
    if (!limit || !want) return `row ${at + 1}: ${limit ? 'not expected' : 'missing'}`
    return agrees(limit, want) ? null : `row ${at + 1}: ${JSON.stringify(limit)}`
  })
}

function agrees(limit: TimeLimit, want: ExpectedTime): boolean {
  if (limit.kind !== want.kind) return false
  if (want.kind !== 'limit') return true
  if (want.cases) return casesAgree(limit, want.cases)
  const min = limit.min === limit.max ? undefined : limit.min
  return (
    limit.max === want.max &&
    limit.unit === want.unit &&
    limit.basis === want.basis &&
    min === want.min &&
    (want.immediate === undefined || limit.immediate === want.immediate) &&
    (want.unbounded === undefined || limit.unbounded === want.unbounded)
  )
}

function casesAgree(limit: TimeLimit, wanted: ExpectedCase[]): boolean {
  const cases = limit.cases ?? []
  if (cases.length !== wanted.length) return false
  return wanted.every((want, at) => {
    const actual = cases[at]
    const same =
      actual?.max === want.max && actual?.unit === want.unit && actual?.basis === want.basis
    return same && conditionAgrees(actual?.condition ?? '', want.condition)
  })
}

function conditionAgrees(actual: string, want: string | undefined): boolean {
  if (want === undefined) return true
  const [a, b] = [matchKey(actual), matchKey(want)]
  return a.includes(b) || b.includes(a)
}
