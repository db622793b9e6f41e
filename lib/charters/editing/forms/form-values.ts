// What a form sends is text; here it becomes what a schema takes. What cannot be read stays, for the schema to refuse.
import { toAsciiDigits } from '@/lib/bangla/digits'

export type Nested = Record<string, unknown>

/** The text of a field; absent when it is blank. */
export function textOf(form: Nested, name: string): string | undefined {
  const value = form[name]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** The number of a field in either digit script; NaN when it is none. */
export function numberOf(form: Nested, name: string): number | undefined {
  const text = textOf(form, name)
  return text === undefined ? undefined : Number(toAsciiDigits(text).replaceAll(',', '').trim())
}

/** A ticked box. */
export function isTicked(form: Nested, name: string): boolean {
  return form[name] === 'on'
}

/** All values of boxes of one name. */
export function valuesOf(form: Nested, name: string): string[] {
  const value = form[name]
  const values = Array.isArray(value) ? value : [value]
  return values.filter((each): each is string => typeof each === 'string' && each !== '')
}

/** The rows of a list, those that are objects. */
export function rowsOf(form: Nested, name: string): Nested[] {
  const value = form[name]
  return Array.isArray(value) ? value.filter(isNested) : []
}

/** A group of fields. */
export function groupOf(form: Nested, name: string): Nested {
  const value = form[name]
  return isNested(value) ? value : {}
}

/** What is absent has no key. */
export function withoutAbsent<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row
}

/** The texts of these pairs. */
export function pairsOf(
  form: Nested,
  names: readonly string[],
): Record<string, string | undefined> {
  const sides = names.flatMap((name) => [`${name}Bn`, `${name}En`])
  return withoutAbsent(Object.fromEntries(sides.map((side) => [side, textOf(form, side)])))
}

const sources = ['bn', 'en'] as const

type SaidTranslations = Record<string, { source?: 'bn' | 'en'; reviewed?: true }>

/** What the form says of each pair's translation: its source language, and that it was reviewed. */
export function translationsOf(form: Nested): { translations: SaidTranslations } {
  const said = Object.entries(groupOf(form, 'translations')).flatMap(([pair, value]) => {
    if (!isNested(value)) return []
    const source = sources.find((language) => language === value.source)
    const reviewed = isTicked(value, 'reviewed') ? (true as const) : undefined
    return [[pair, withoutAbsent({ source, reviewed })] as const]
  })
  return { translations: Object.fromEntries(said) }
}

function isNested(value: unknown): value is Nested {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Blob)
  )
}

/** Whether a row of a list says anything but how it is translated. */
export function saysSomething(row: object): boolean {
  return Object.keys(row).some((name) => name !== 'translations')
}
