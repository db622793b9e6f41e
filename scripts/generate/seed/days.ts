const oneDay = 86_400_000

/** A calendar day some days before another. @example daysBefore('2026-11-22', 2) // '2026-11-20' */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * oneDay).toISOString().slice(0, 10)
}

/** Ten in the morning in Dhaka. @example morningOf('2026-11-22') // '2026-11-22T04:00:00.000Z' */
export function morningOf(day: string): string {
  return `${day}T04:00:00.000Z`
}

/** Two at night in Dhaka, as that day begins. @example nightOf('2026-11-22') // '2026-11-21T20:00:00.000Z' */
export function nightOf(day: string): string {
  return `${daysBefore(day, 1)}T20:00:00.000Z`
}

/** The last days of the quarters before the one of `day`, the latest first. @example quarterEnds('2026-11-22', 2) // ['2026-09-30', '2026-06-30'] */
export function quarterEnds(day: string, count: number): string[] {
  const date = new Date(day)
  const first = Math.floor(date.getUTCMonth() / 3) * 3
  return Array.from({ length: count }, (_, nth) =>
    new Date(Date.UTC(date.getUTCFullYear(), first - 3 * nth, 0)).toISOString().slice(0, 10),
  )
}
