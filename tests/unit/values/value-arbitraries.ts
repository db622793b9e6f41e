import fc from 'fast-check'
import type { Fee, FeeChannel, TimeLimit, TimeLimitCase, TimeUnit } from '@/lib/values/schema'
import { feeChannels } from '@/lib/values/schema'
import { hoursOf } from '@/lib/values/time/merge'

/** Terms the tables know, in both languages, and phrases they do not. */
const conditions = [
  ...['প্রযোজ্য ক্ষেত্রে', 'where applicable', 'সকল কাগজপত্র সঠিক থাকলে', 'if all papers are in order'],
  ...['নতুন', 'renewal', 'জরুরি', 'সরেজমিন পরিদর্শনের জন্য'],
]
const caseNames = [
  'নতুন',
  'নবায়ন',
  'প্রথমবার',
  'পুনঃ',
  'urgent',
  'ordinary',
  'পুনঃ বিনিয়োগ',
  'খামার',
  'brick kiln',
]
const clockStarts = [
  'আবেদন প্রাপ্তির',
  'আবেদন প্রাপ্তির পর',
  'receipt',
  'receipt of the application',
  'আবেদন গ্রহণের',
]

const amount = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 1500 }), weight: 4 },
  fc.integer({ min: 1, max: 20 }).map((half) => half + 0.5),
)
const measure = fc.oneof(
  fc.record({
    unit: fc.constant<TimeUnit>('day'),
    basis: fc.constantFrom('working', 'calendar', 'unspecified'),
  }),
  fc.record({
    unit: fc.constantFrom<TimeUnit>('hour'),
    basis: fc.constantFrom('working', 'unspecified'),
  }),
  fc.record({
    unit: fc.constantFrom<TimeUnit>('minute', 'week', 'month', 'year'),
    basis: fc.constant('unspecified'),
  }),
) as fc.Arbitrary<Pick<TimeLimitCase, 'unit' | 'basis'>>
const span = fc
  .tuple(measure, amount, fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined, freq: 3 }))
  .map(([units, max, below]) => ({
    ...(below === undefined || below >= max ? {} : { min: max - below }),
    max,
    ...units,
  }))

const alternatives = fc.record(
  { immediate: fc.constant(true as const), unbounded: fc.constant(true as const) },
  { requiredKeys: [] },
)
const clockStart = fc.option(fc.constantFrom(...clockStarts), { nil: undefined, freq: 3 })

const single: fc.Arbitrary<TimeLimit> = fc
  .record({
    span,
    qualifier: fc.constantFrom(
      undefined,
      'at_most' as const,
      'about' as const,
      'at_least' as const,
    ),
    clockStart,
    condition: fc.option(fc.constantFrom(...conditions), { nil: undefined }),
    words: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined, freq: 3 }),
    alternatives,
  })
  .map(({ span: found, words, qualifier, alternatives: others, ...rest }) => {
    const { min, max, ...units } = found
    const least = qualifier === 'at_least' && min === undefined
    const wordsValue = min === undefined && words !== max ? words : undefined
    const ends = least ? { min: max } : { ...(min === undefined ? {} : { min }), max }
    return defined({
      raw: '',
      kind: 'limit',
      ...ends,
      ...units,
      qualifier,
      wordsValue,
      ...rest,
      ...others,
    })
  })

const several: fc.Arbitrary<TimeLimit> = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...caseNames), { minLength: 2, maxLength: 3 }),
    spans: fc.array(span, { minLength: 3, maxLength: 3 }),
    qualifier: fc.constantFrom(undefined, 'at_most' as const, 'about' as const),
    clockStart,
    condition: fc.constantFrom(undefined, 'প্রযোজ্য ক্ষেত্রে', 'where applicable'),
    alternatives,
  })
  .map(({ names, spans, alternatives: others, ...rest }) => {
    const cases = names.map((condition, at) => ({ condition, ...(spans[at] as (typeof spans)[0]) }))
    const { condition: _, ...longest } = cases.reduce((best, one) =>
      hoursOf(one) > hoursOf(best) ? one : best,
    )
    return defined({ raw: '', kind: 'limit', ...longest, ...rest, cases, ...others })
  })

const plain = fc
  .record({
    kind: fc.constantFrom(
      'on_demand',
      'schedule',
      'opening_hours',
      'process',
      'vague',
      'misplaced',
      'none',
    ),
  })
  .map((value) => ({ raw: '', ...value }) as TimeLimit)
const immediate = fc
  .record(
    {
      condition: fc.constantFrom('প্রযোজ্য ক্ষেত্রে', 'where applicable'),
      unbounded: fc.constant(true as const),
    },
    { requiredKeys: [] },
  )
  .map((value): TimeLimit => ({ raw: '', kind: 'immediate', ...value }))

/** Every time limit a charter can state, in every kind. */
export const anyTimeLimit: fc.Arbitrary<TimeLimit> = fc.oneof(
  { arbitrary: single, weight: 4 },
  { arbitrary: several, weight: 3 },
  plain,
  immediate,
)

const taka = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 5_000_000 }), weight: 4 },
  fc.integer({ min: 101, max: 99_999 }).map((paisa) => paisa / 100),
)
const channels = fc.option(fc.subarray<FeeChannel>([...feeChannels], { minLength: 1 }), {
  nil: undefined,
})
const feeCondition = fc.option(
  fc.constantFrom('প্রতি পৃষ্ঠা', 'প্রযোজ্য ক্ষেত্রে', 'where applicable', 'per page', 'অফেরতযোগ্য'),
  { nil: undefined },
)
const common = { condition: feeCondition, channels }
const parts = fc.uniqueArray(
  fc.record({
    label: fc.constantFrom('ফি', 'VAT', 'কোর্ট ফি', 'form', 'নিবন্ধন ফি', 'deposit'),
    amount: taka,
  }),
  { minLength: 2, maxLength: 4, selector: (part) => part.label },
)
const byCase = fc
  .uniqueArray(
    fc.record({
      label: fc.constantFrom('মহিলা', 'men', 'নতুন', 'নবায়ন', '১ম শ্রেণি', '২য় শ্রেণি'),
      amount: fc.oneof(taka, fc.constant(0)),
    }),
    { minLength: 2, maxLength: 4, selector: (part) => part.label },
  )
  .filter((cases) => cases.some((one) => one.amount > 0))

/** Every fee a charter can state, in every kind. */
export const anyFee: fc.Arbitrary<Fee> = fc.oneof(
  fc
    .record({
      kind: fc.constant('free'),
      amount: fc.constant(0),
      condition: fc.constantFrom(undefined, 'প্রযোজ্য ক্ষেত্রে'),
    })
    .map(fee),
  fc.record({ kind: fc.constantFrom('unspecified', 'none') }).map(fee),
  fc
    .record({
      kind: fc.constant('fixed'),
      amount: taka,
      wordsValue: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
      ...common,
    })
    .map(({ wordsValue, ...rest }) =>
      fee(wordsValue === rest.amount ? rest : { ...rest, wordsValue }),
    ),
  fc.record({ components: parts, ...common }).map(({ components, ...rest }) => {
    const priced = components.filter(({ label }) => label !== 'deposit')
    const amount = Math.round(priced.reduce((sum, part) => sum + part.amount, 0) * 100) / 100
    return fee({ kind: 'fixed', components, amount, ...rest })
  }),
  fc
    .record({ components: parts, amount: taka, ...common })
    .map((value) => fee({ kind: 'fixed', ...value })),
  fc.record({ components: byCase, ...common }).map(({ components, ...rest }) => {
    const amounts = components.map((part) => part.amount)
    return fee({
      kind: 'by_case',
      components,
      min: Math.min(...amounts),
      max: Math.max(...amounts),
      ...rest,
    })
  }),
  fc
    .record({ min: taka, more: taka, ...common })
    .map(({ min, more, ...rest }) =>
      fee({ kind: 'range', min, max: Math.round((min + more) * 100) / 100, ...rest }),
    ),
  fc.record({ max: taka, ...common }).map((value) => fee({ kind: 'range', ...value })),
  fc.record({ min: taka, ...common }).map((value) => fee({ kind: 'range', ...value })),
  fc
    .record({
      percent: fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 3 }),
      condition: fc.constantFrom(undefined, 'যন্ত্রের মূল্যের'),
      channels,
    })
    .map((value) => fee({ kind: 'percent', ...value })),
)

function fee(value: object): Fee {
  return defined({ raw: '', ...value })
}

/** Absent means absent: keys without a value are left out. */
function defined<T>(value: object): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
}
