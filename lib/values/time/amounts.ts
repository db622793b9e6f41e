// The limit a cell states: one amount, a range, or several amounts for stated cases.
import { languageOf } from '@/lib/bangla/script'
import type { TimeLimit, TimeLimitCase, TimeQualifier } from '../schema'
import { oppositeTerm } from '../terms'
import type { Amount, Item } from './items'
import { hoursOf, spanOf } from './merge'
import { readSegments } from './segments'
import { readSurroundings, type Surroundings } from './surroundings'

interface Stated extends Surroundings {
  amount: Amount
}

/** Everything a limit has but its alternatives; `items` hold at least one amount. */
export function readAmounts(items: Item[], printed: string): Partial<TimeLimit> {
  const stated = readSegments(items).map((segment) => ({
    amount: segment.amount,
    ...readSurroundings(segment, printed),
  }))
  const labelled = stated.length > 1 && stated.some((one) => one.label !== undefined)
  if (labelled) return readCases(stated, printed)
  return single(stated)
}

function single(stated: Stated[]): Partial<TimeLimit> {
  const span = spanOf(stated.map((one) => one.amount))
  const clockStart = stated.find((one) => one.clockStart !== undefined)?.clockStart
  const label = stated.length === 1 ? stated[0]?.label : undefined
  const qualifier = commonQualifier(stated)
  return {
    ...measure(span, qualifier),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(clockStart === undefined ? {} : { clockStart }),
    ...(label === undefined ? {} : { condition: label }),
  }
}

function readCases(stated: Stated[], printed: string): Partial<TimeLimit> {
  const longest = stated.reduce((best, one) =>
    hoursOf(one.amount) > hoursOf(best.amount) ? one : best,
  )
  const cases = stated.map((one): TimeLimitCase => {
    const { min, max, unit, basis } = one.amount
    const condition = one.label ?? unnamedCase(stated, printed)
    return { condition, ...(min === undefined ? {} : { min }), max, unit, basis }
  })
  const { qualifier } = longest
  const clockStart = longest.clockStart ?? stated.find((one) => one.clockStart)?.clockStart
  return {
    ...measure(longest.amount, undefined),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(clockStart === undefined ? {} : { clockStart }),
    cases,
  }
}

/** A case without a name beside "renewal" is a new one; beside anything else, all others. */
function unnamedCase(stated: Stated[], printed: string): string {
  for (const { label } of stated) {
    const opposite = label === undefined ? undefined : oppositeTerm(label)
    if (opposite !== undefined) return opposite
  }
  return languageOf(printed) === 'en' ? 'otherwise' : 'অন্যান্য ক্ষেত্রে'
}

function measure(amount: Amount, qualifier: TimeQualifier | undefined): Partial<TimeLimit> {
  const { min, max, unit, basis, wordsValue } = amount
  const onlyLeast = qualifier === 'at_least' && min === undefined
  return {
    ...(min === undefined ? {} : { min }),
    ...(onlyLeast ? { min: max } : { max }),
    unit,
    basis,
    ...(wordsValue === undefined ? {} : { wordsValue }),
  }
}

/** "At least 3 and at most 7 days" is a range and needs no qualifier. */
function commonQualifier(stated: Stated[]): TimeQualifier | undefined {
  const qualifiers = new Set(stated.map((one) => one.qualifier).filter((one) => one !== undefined))
  if (qualifiers.has('at_least') && qualifiers.has('at_most')) return undefined
  return [...qualifiers][0]
}
