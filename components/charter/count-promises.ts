// What the strip of figures counts, from the services as a page shows them.
import type { ServiceView } from '@/lib/charters/published-charter'
import type { TimeUnit } from '@/lib/values/schema'

export interface PromiseCounts {
  free: number
  /** The service that may take longest; none where no service names a limit. */
  longest?: ServiceView
}

const HOURS: Record<TimeUnit, number> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 7 * 24,
  month: 30 * 24,
  year: 365 * 24,
}

/** @example countPromises(charter.services).free // 9 */
export function countPromises(services: ServiceView[]): PromiseCounts {
  const [longest] = services
    .filter((service) => limitHours(service) > 0)
    .toSorted((a, b) => limitHours(b) - limitHours(a))
  return {
    free: services.filter((service) => service.fee.kind === 'free').length,
    longest,
  }
}

function limitHours({ timeLimit }: ServiceView): number {
  if (timeLimit.kind !== 'limit' || !timeLimit.unit) return 0
  return (timeLimit.max ?? timeLimit.min ?? 0) * HOURS[timeLimit.unit]
}
