// What a person says of the limits of redress in force from a day on, and of a year's public holidays.
import { z } from 'zod'

const name = z.string().trim().min(1).max(500)

const workingDays = z
  .number('days_malformed')
  .int('days_malformed')
  .positive('days_malformed')
  .max(1_000, 'days_malformed')

export const ruleSetSchema = z.object({
  nameBn: name,
  nameEn: name,
  /** Where it is written. */
  source: name,
  effectiveFrom: z.iso.date('day_malformed'),
  rules: z
    .array(
      z.object({
        level: z.number().int().min(1).max(3),
        whoBn: name,
        whoEn: name,
        contactBn: name.optional(),
        contactEn: name.optional(),
        /** Working days. */
        limitDays: workingDays,
        extensionDays: workingDays.optional(),
      }),
    )
    .min(1)
    .max(3)
    .refine(
      (rules) => new Set(rules.map(({ level }) => level)).size === rules.length,
      'level_repeated',
    ),
})

const isDay = (date: unknown) => z.iso.date().safeParse(date).success
const isYear = (year: unknown) => Number.isInteger(year)
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

export const holidayYearSchema = z
  .object({
    year: z
      .number('year_malformed')
      .int('year_malformed')
      .min(1971, 'year_malformed')
      .max(2200, 'year_malformed'),
    source: name,
    holidays: z
      .array(
        z.object({
          date: z.iso.date('day_malformed'),
          nameBn: name,
          nameEn: name,
          /** The day depends on the moon and may move. */
          tentative: z.boolean('moon_unclear').default(false),
        }),
      )
      .max(100),
  })
  .superRefine(
    ({ year, holidays }, context) => {
      const seen = new Set<string>()
      for (const [at, { date }] of holidays.entries()) {
        // already refused
        if (!isDay(date)) continue
        const path = ['holidays', at, 'date']
        const refuse = (message: string) => context.addIssue({ code: 'custom', message, path })
        if (isYear(year) && !date.startsWith(`${year}-`)) refuse('day_of_other_year')
        else if (seen.has(date)) refuse('day_repeated')
        seen.add(date)
      }
    },
    // also of a year with a malformed line: everything that is wrong is told at once
    { when: ({ value }) => isObject(value) && Array.isArray(value.holidays) },
  )

export type RuleSetInput = z.input<typeof ruleSetSchema>
export type HolidayYearInput = z.input<typeof holidayYearSchema>
