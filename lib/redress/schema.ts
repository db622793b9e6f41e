// What a person says of the limits of redress in force from a day on, and of a year's public holidays.
import { z } from 'zod'

const name = z.string().trim().min(1).max(500)

export const ruleSetSchema = z.object({
  nameBn: name,
  nameEn: name,
  /** Where it is written. */
  source: name,
  effectiveFrom: z.iso.date(),
  rules: z
    .array(
      z.object({
        level: z.number().int().min(1).max(3),
        whoBn: name,
        whoEn: name,
        contactBn: name.optional(),
        contactEn: name.optional(),
        /** Working days. */
        limitDays: z.number().int().positive().max(1_000),
        extensionDays: z.number().int().positive().max(1_000).optional(),
      }),
    )
    .min(1)
    .max(3)
    .refine(
      (rules) => new Set(rules.map(({ level }) => level)).size === rules.length,
      'level_repeated',
    ),
})

export const holidayYearSchema = z
  .object({
    year: z.number().int().min(1971).max(2200),
    source: name,
    holidays: z
      .array(
        z.object({
          date: z.iso.date(),
          nameBn: name,
          nameEn: name,
          /** The day depends on the moon and may move. */
          tentative: z.boolean().default(false),
        }),
      )
      .max(100)
      .refine((days) => new Set(days.map(({ date }) => date)).size === days.length, 'day_repeated'),
  })
  .refine(({ year, holidays }) => holidays.every(({ date }) => date.startsWith(`${year}-`)), {
    error: 'day_of_other_year',
    path: ['holidays'],
  })

export type RuleSetInput = z.input<typeof ruleSetSchema>
export type HolidayYearInput = z.input<typeof holidayYearSchema>
