// Anchors are the serial numbers that start the rows of a text without marks: 1, 2, 3 … in order,
// each row holding a value (a time, a fee, a phone), so that lists inside a cell are not taken for rows.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { contentOf } from '../../recognise/content'

const LEADING = /^\s*[([]?\s*(\d{1,3})\s*[.।):\]-]{1,2}\s*(?=\D)/u

/** The number a text starts with (“৩। …”), and where its words begin. */
export function leadingNumber(text: string): { number: number; length: number } | null {
  const found = LEADING.exec(toAsciiDigits(text.slice(0, 20)))
  return found ? { number: Number(found[1]), length: found[0].length } : null
}

/**
 * The longest run of numbers that count up from the first one, with a value between each two.
 * `numbers` holds one entry per text, null where it starts with none.
 */
export function findAnchors(texts: string[], numbers: (number | null)[]): number[] {
  const anchors: number[] = []
  let expected: number | null = null
  let valueSeen = true
  texts.forEach((text, at) => {
    const number = numbers[at] ?? null
    const starts = number !== null && (expected === null ? number <= 1 : number === expected)
    if (starts && valueSeen) {
      anchors.push(at)
      expected = number + 1
      valueSeen = false
      return
    }
    valueSeen ||= holdsValue(text)
  })
  return anchors
}

export function holdsValue(text: string): boolean {
  const { types, blank } = contentOf(text)
  if (blank) return text.trim() !== ''
  return (types.duration ?? 0) > 0.4 || (types.fee ?? 0) > 0.5 || types.contact === 1
}
