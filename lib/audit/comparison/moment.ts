const written = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/

/** The moment an address names; absent where it names none, or one that is still to come. @example readMoment('2026-11-22T04:00:00Z') */
export function readMoment(text: string | undefined, now: Date = new Date()): Date | undefined {
  if (text === undefined || !written.test(text)) return undefined
  const moment = new Date(text)
  return Number.isNaN(moment.valueOf()) || moment > now ? undefined : moment
}
