// The time at which a draft is to be published: a day and a time in Bangladesh, which is six hours ahead of UTC
// all year round.
import { z } from 'zod'
import { toAsciiDigits } from '@/lib/bangla/digits'

const yearMs = 366 * 86_400_000

/** @example momentIn('2026-11-22', '10:30') // 2026-11-22T04:30:00Z */
export function momentIn(on: string, at: string): Date {
  return new Date(`${on}T${at}:00+06:00`)
}

const digits = z.string().transform((text) => toAsciiDigits(text).trim())

/** `publishOn` and `publishAt`, as typed: a time to come, within a year. */
export const momentSchema = z
  .object({
    publishOn: digits.pipe(z.iso.date('day_malformed')),
    publishAt: digits.pipe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time_malformed')),
  })
  .transform(({ publishOn, publishAt }) => momentIn(publishOn, publishAt))

/** Why the draft cannot be published then; null when it can. */
export function refuseMoment(moment: Date, now = new Date()): string | null {
  if (moment <= now) return 'time_in_past'
  return moment.getTime() - now.getTime() > yearMs ? 'time_too_far' : null
}
