// The units of time and the words that say on which days they count, in every spelling met in real charters.
import { phrases } from '../lexing/phrases'
import type { TimeBasis, TimeUnit } from '../schema'

export const unitWords: Record<TimeUnit, readonly string[]> = {
  minute: phrases(`মিনিট, মিঃ, মি, মিনিটস, minute, minutes, mins, min`),
  hour: phrases(`ঘণ্টা, ঘন্টা, ঘণ্ট, ঘন্ট, ঘন্টাঃ, ঘঃ, ঘটা, ঘণ্টাঃ, hour, hours, hr, hrs`),
  day: phrases(`দিন, দিবস, দিনঃ, দি, দিনে, দিবসে, day, days`),
  week: phrases(`সপ্তাহ, সপ্তা, হপ্তা, week, weeks, wk, wks`),
  month: phrases(`মাস, মাষ, month, months, mth, mths`),
  year: phrases(`বছর, বৎসর, বতসর, বছঃ, বর্ষ, year, years, yr, yrs`),
}

export const basisWords: Record<Exclude<TimeBasis, 'unspecified'>, readonly string[]> = {
  working:
    phrases(`কার্য, কার্য্য, কর্ম, কায, কাজের, কাজ, কর্মের, দাপ্তরিক, অফিস, অফিসের, কার্যকর, working, work,
business, office, official`),
  calendar: ['ক্যালেন্ডার', 'ক্যালেণ্ডার', 'পঞ্জিকা', 'পঞ্জিকার', 'calendar'],
}

/** Spelling mistakes of "working day" beyond one folded letter. */
export const workingDayMisspellings =
  phrases(`কার্যদিসব, কার্যদিব, কর্মদিব, কর্মদিসব, কার্যাদিবস, কায্যদিবস, কার্জদিবস, কর্য দিবস, কার্যদবিস,
কর্মদবিস, কার্যদিবশ, কর্ম দিব, কর্মাদিবস, কার্ষদিবস, কার্যদিবষ, কার্য়দিবস, কাযর্দিবস, কমর্দিবস,
কর্মদিস, wd, workday, workdays`)
