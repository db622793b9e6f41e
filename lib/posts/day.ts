// Days are calendar days of Bangladesh, stored as dates without a time.
import { isoDay } from '@/lib/i18n/format-day'

/** The day it is in Dhaka, as a date column holds it. @example dayOf(new Date('2026-11-20T20:00Z')) // 2026-11-21T00:00Z */
export function dayOf(moment: Date): Date {
  return new Date(isoDay(moment))
}

/** @example dayBefore(new Date('2026-03-01')) // 2026-02-28T00:00Z */
export function dayBefore(day: Date): Date {
  return new Date(day.getTime() - 86_400_000)
}
