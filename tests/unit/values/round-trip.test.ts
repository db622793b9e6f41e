import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Locale } from '@/lib/i18n/locale'
import { parseFee } from '@/lib/values/fee'
import { formatFee } from '@/lib/values/format-fee'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import { feeSchema, timeLimitSchema, type Fee, type TimeLimit } from '@/lib/values/schema'
import { translateTerm } from '@/lib/values/terms'
import { parseTimeLimit } from '@/lib/values/time-limit'
import { anyFee, anyTimeLimit } from './value-arbitraries'

describe.each(['bn', 'en'] as const)('a value worded in %s', (locale) => {
  it('reads back as the same time limit', () => {
    fc.assert(
      fc.property(anyTimeLimit, (value) => {
        expect(timeLimitSchema.parse(value)).toEqual(value)
        const text = formatTimeLimit(value, locale)
        expect({ ...parseTimeLimit(text), raw: '' }, text).toEqual(timeLimitIn(value, locale))
      }),
      { numRuns: 500 },
    )
  })

  it('reads back as the same fee', () => {
    fc.assert(
      fc.property(anyFee, (value) => {
        expect(feeSchema.parse(value)).toEqual(value)
        const text = formatFee(value, locale)
        expect({ ...parseFee(text), raw: '' }, text).toEqual(feeIn(value, locale))
      }),
      { numRuns: 500 },
    )
  })
})

/** The value with its known terms in the language it is worded in. */
function timeLimitIn(value: TimeLimit, locale: Locale): TimeLimit {
  const { condition, clockStart, cases } = value
  return {
    ...value,
    ...(condition === undefined ? {} : { condition: translateTerm(condition, locale) }),
    ...(clockStart === undefined ? {} : { clockStart: translateTerm(clockStart, locale) }),
    ...(cases === undefined
      ? {}
      : {
          cases: cases.map((one) => ({ ...one, condition: translateTerm(one.condition, locale) })),
        }),
  }
}

function feeIn(value: Fee, locale: Locale): Fee {
  const { condition, components } = value
  return {
    ...value,
    ...(condition === undefined ? {} : { condition: translateTerm(condition, locale) }),
    ...(components === undefined
      ? {}
      : {
          components: components.map((one) => ({
            ...one,
            label: translateTerm(one.label, locale),
          })),
        }),
  }
}
