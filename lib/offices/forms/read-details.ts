// What a form of an office says, as the commands take it: lists by lines, numbers in either digit script.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { readLines } from '@/lib/forms/read-lines'

type Typed = Record<string, unknown>

const texts = [
  ...['nameBn', 'nameEn', 'addressBn', 'addressEn'],
  ...['openingHoursBn', 'openingHoursEn'],
] as const

/** The details a form sends; a blank one is removed, one the form has not stays as it is. */
export function readDetails(typed: Typed) {
  return {
    ...Object.fromEntries(texts.map((name) => [name, readText(typed[name])])),
    phones: readLines(typed.phones),
    emails: readLines(typed.emails),
    latitude: readNumber(typed.latitude),
    longitude: readNumber(typed.longitude),
    sourceUrl: readText(typed.sourceUrl)?.trim() || null,
  }
}

/** The fields of one entry a line. */
export const lineFields = ['phones', 'emails', 'hosts']

/** A chosen one of a list; nothing chosen is absent. */
export function readChoice(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function readNumber(value: unknown): number | null | undefined {
  if (typeof value !== 'string') return undefined
  const text = toAsciiDigits(value).trim().replace(',', '.')
  return text === '' ? null : Number(text)
}
