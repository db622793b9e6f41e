import type { Rule } from '../../rule'

/** Charters are confirmed each quarter (domain: a charter is confirmed and updated every three months). */
const MONTHS = 3

/** Nobody has said for a quarter that the charter is still true. */
export const notConfirmed: Rule = {
  id: 'M01',
  severity: 'warning',
  examples: {
    wrong: {
      context: {
        upkeep: { today: '2026-11-21', publishedOn: '2026-01-05', confirmedOn: '2026-06-20' },
      },
      words: {
        bn: 'নিশ্চিত করা হয়েছে: ২০ জুন ২০২৬; আজ: ২১ নভেম্বর ২০২৬',
        en: 'Confirmed: 20 June 2026; today: 21 November 2026',
      },
    },
    right: {
      context: {
        upkeep: { today: '2026-11-21', publishedOn: '2026-01-05', confirmedOn: '2026-10-20' },
      },
      words: {
        bn: 'নিশ্চিত করা হয়েছে: ২০ অক্টোবর ২০২৬; আজ: ২১ নভেম্বর ২০২৬',
        en: 'Confirmed: 20 October 2026; today: 21 November 2026',
      },
    },
  },
  *check(_, { upkeep }) {
    const last = [upkeep?.confirmedOn, upkeep?.publishedOn].filter((day) => day !== undefined)
    const latest = last.toSorted().at(-1)
    if (!upkeep || !upkeep.publishedOn || !latest) return
    if (latest >= monthsBefore(upkeep.today)) return
    yield { path: '', raw: latest, params: { months: monthsBetween(latest, upkeep.today) } }
  },
}

function monthsBefore(today: string): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - MONTHS, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - MONTHS, Math.min(day, lastOfMonth)))
    .toISOString()
    .slice(0, 10)
}

function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + toMonth - fromMonth
}
