/** The quarter of a calendar day. @example quarterOf(new Date('2026-11-21')) // '2026-Q4' */
export function quarterOf(day: Date): string {
  return `${day.getUTCFullYear()}-Q${Math.floor(day.getUTCMonth() / 3) + 1}`
}
