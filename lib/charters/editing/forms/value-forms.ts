// Time limit and fee in a form: words, as people write them, and the value read from them, open to correction.
import { isSame } from '../../drafts/complete-content'
import type { Fee, TimeLimit } from '@/lib/values/schema'
import {
  isTicked,
  type Nested,
  numberOf,
  rowsOf,
  textOf,
  valuesOf,
  withoutAbsent,
} from './form-values'

/** What a form shows of a time limit's value. */
export function toTimeLimitForm(value: TimeLimit | undefined) {
  if (!value) return {}
  const { kind, min, max, unit, basis, qualifier, clockStart, condition } = value
  const { immediate = false, unbounded = false } = value
  return { kind, min, max, unit, basis, qualifier, clockStart, condition, immediate, unbounded }
}

export function toFeeForm(value: Fee | undefined) {
  if (!value) return {}
  const { kind, amount, min, max, percent, condition, channels, components } = value
  return { kind, amount, min, max, percent: percent?.join(', '), condition, channels, components }
}

/**
 * The value a form says, for these words; undefined when it is to be read from the words: they were changed and
 * the fields of the value were not, or the form says so.
 */
export function readTimeLimitForm(
  form: Nested,
  words: string,
  before: TimeLimit | undefined,
): unknown {
  if (isTicked(form, 'reread') || textOf(form, 'kind') === undefined) return undefined
  const typed = withoutAbsent({
    kind: textOf(form, 'kind'),
    min: numberOf(form, 'min'),
    max: numberOf(form, 'max'),
    unit: textOf(form, 'unit'),
    basis: textOf(form, 'basis'),
    qualifier: textOf(form, 'qualifier'),
    clockStart: textOf(form, 'clockStart'),
    condition: textOf(form, 'condition'),
    immediate: isTicked(form, 'immediate') || undefined,
    unbounded: isTicked(form, 'unbounded') || undefined,
  })
  return merge(typed, timeLimitFields, words, before)
}

export function readFeeForm(form: Nested, words: string, before: Fee | undefined): unknown {
  if (isTicked(form, 'reread') || textOf(form, 'kind') === undefined) return undefined
  const percent = textOf(form, 'percent')?.split(/[,;\s]+/)
  const channels = valuesOf(form, 'channels')
  const components = rowsOf(form, 'components').map((row) => ({
    label: textOf(row, 'label') ?? '',
    amount: numberOf(row, 'amount'),
  }))
  const typed = withoutAbsent({
    kind: textOf(form, 'kind'),
    amount: numberOf(form, 'amount'),
    min: numberOf(form, 'min'),
    max: numberOf(form, 'max'),
    percent: percent?.map((each) => numberOf({ each }, 'each')),
    condition: textOf(form, 'condition'),
    channels: channels.length > 0 ? channels : undefined,
    components: components.length > 0 ? components : undefined,
  })
  return merge(typed, feeFields, words, before)
}

const timeLimitFields = [
  'kind',
  'min',
  'max',
  'unit',
  'basis',
  'qualifier',
  'clockStart',
  'condition',
  'immediate',
  'unbounded',
] as const
const feeFields = [
  'kind',
  'amount',
  'min',
  'max',
  'percent',
  'condition',
  'channels',
  'components',
] as const

/** Parts the form does not show stay while the fields are as they were. */
function merge(
  typed: object,
  fields: readonly string[],
  words: string,
  before: { raw: string } | undefined,
): unknown {
  const shown = Object.entries(before ?? {}).filter(([field]) => fields.includes(field))
  const isAsShown =
    before !== undefined && isSame(sortLists(Object.fromEntries(shown)), sortLists(typed))
  if (!isAsShown) return { raw: words, ...typed }
  return before.raw.trim() === words.trim() ? before : undefined
}

/** Boxes come in the order of the form. */
function sortLists(value: object): object {
  const sorted = Object.entries(value).map(([field, each]) =>
    field === 'channels' && Array.isArray(each) ? [field, [...each].sort()] : [field, each],
  )
  return Object.fromEntries(sorted) as object
}
