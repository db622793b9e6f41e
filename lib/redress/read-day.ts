import { toAsciiDigits } from '@/lib/bangla/digits'

const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/

/**
 * A day as people write it, in either digit script, as the schema wants it; what is no day stays as it was typed.
 * @example readDay('২১/২/২০২৬') // '2026-02-21'
 */
export function readDay(text: string): string {
  const typed = toAsciiDigits(text.trim())
  const [, day = '', month = '', year = ''] = dayFirst.exec(typed) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed
}
