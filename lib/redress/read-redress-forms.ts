// What the forms of redress limits and holidays send, as their schemas read it; what is wrong stays wrong, for them to say.
import { parseNumber } from '@/lib/bangla/digits'
import type { Refusal } from '@/lib/charters/issue'
import { readDay } from './read-day'
import type { HolidayYearInput, RuleSetInput } from './schema'

type Typed = Record<string, unknown>

/** @example readRuleSetForm(readForm(form)).rules[0].limitDays // 40, of "৪০" */
export function readRuleSetForm(typed: Typed): RuleSetInput {
  const rules = rowsOf(typed.rules).map((rule) => ({
    level: Number(rule.level),
    whoBn: textOf(rule.whoBn),
    whoEn: textOf(rule.whoEn),
    contactBn: textOf(rule.contactBn) || undefined,
    contactEn: textOf(rule.contactEn) || undefined,
    limitDays: numberOf(rule.limitDays),
    extensionDays: textOf(rule.extensionDays) ? numberOf(rule.extensionDays) : undefined,
  }))
  return {
    nameBn: textOf(typed.nameBn),
    nameEn: textOf(typed.nameEn),
    source: textOf(typed.source),
    effectiveFrom: readDay(textOf(typed.effectiveFrom)),
    rules,
  }
}

/** The days of the form, without rows left blank; `rows` says which row of the form each day is. */
export function readHolidayForm(
  year: number,
  typed: Typed,
): { input: HolidayYearInput; rows: number[] } {
  const filled = rowsOf(typed.holidays).flatMap((row, at) => {
    const [date, nameBn, nameEn] = [row.date, row.nameBn, row.nameEn].map(textOf)
    if (!date && !nameBn && !nameEn) return []
    return [{ at, day: { date: readDay(date ?? ''), nameBn, nameEn, tentative: !!row.tentative } }]
  })
  return {
    input: { year, source: textOf(typed.source), holidays: filled.map(({ day }) => day) },
    rows: filled.map(({ at }) => at),
  } as { input: HolidayYearInput; rows: number[] }
}

/** The refusal with what is wrong with a day told at its row, or line: "/holidays/0/date" → "/lines/4/date". */
export function atRows<Refused extends Refusal>(
  refusal: Refused,
  list: 'holidays' | 'lines',
  rows: readonly number[],
): Refused {
  if (!refusal.issues) return refusal
  const issues = refusal.issues.map((issue) => {
    const [, at = '', field = ''] = /^\/holidays\/(\d+)(\/.*)?$/.exec(issue.path) ?? []
    return at ? { ...issue, path: `/${list}/${rows[Number(at)]}${field}` } : issue
  })
  return { ...refusal, issues }
}

/** A year in either digit script; NaN for anything else. */
export function readYear(text: unknown): number {
  return numberOf(text)
}

function numberOf(value: unknown): number {
  return parseNumber(textOf(value)) ?? Number.NaN
}

function rowsOf(list: unknown): Typed[] {
  return Array.isArray(list) ? (list as Typed[]) : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
