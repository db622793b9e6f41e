import type { misplacedFields } from '@/lib/values/schema'
import { parseTimeLimit } from '@/lib/values/time-limit'
import type { ServiceReading } from '@/lib/charters/reading'
import type { Violation } from '../../rule'
import { serviceRule } from '../service-rule'

type MisplacedField = (typeof misplacedFields)[number]

/** A value under the head of another column stays where it was printed, with a proposed move. */
export const wrongColumn = serviceRule(
  {
    id: 'C01',
    severity: 'error',
    examples: {
      wrong: { services: [{ timeLimit: 'ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ', method: undefined }] },
      right: { services: [{ timeLimit: '৩ কার্যদিবস', method: 'ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ' }] },
    },
  },
  function* ({ service, at }) {
    yield* misplacedTime(service, at)
    yield* timeAsFee(service, at)
  },
)

function* misplacedTime(
  service: ServiceReading,
  at: (field: string) => string,
): Iterable<Violation> {
  if (service.timeLimit.kind !== 'misplaced') return
  const { raw, belongsTo: target = 'method' } = service.timeLimit
  yield {
    path: at('timeLimit'),
    raw,
    params: { column: 'timeLimit', target },
    ...(isStated(service, target) ? {} : { proposal: raw, proposalPath: at(target) }),
  }
}

function isStated(service: ServiceReading, field: MisplacedField): boolean {
  return field === 'fee' ? service.fee.kind !== 'none' : Boolean(service[field])
}

function* timeAsFee(service: ServiceReading, at: (field: string) => string): Iterable<Violation> {
  const { raw, kind } = service.fee
  if (kind !== 'unspecified' && kind !== 'none') return
  if (parseTimeLimit(raw).kind !== 'limit') return
  yield {
    path: at('fee'),
    raw,
    params: { column: 'fee', target: 'timeLimit' },
    ...(service.timeLimit.kind === 'none' ? { proposal: raw, proposalPath: at('timeLimit') } : {}),
  }
}
