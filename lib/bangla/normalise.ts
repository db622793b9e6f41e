// The stored form of a text: what every written and every queried string is turned into.
// Invariant: normalise(normalise(text)) === normalise(text), and no letter is lost.
import { brokenForms, strayCharacters } from '@/lib/bangla/tables/stored-form'

const joiners = /[\u200C\u200D]+/gu
const lineEnds = /\r\n?|[\u2028\u2029\u0085]/gu
const wideSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu

/**
 * The one stored form: NFC (so য় ড় ঢ় are letter + nukta), vowel signs typed in two parts joined,
 * LF line ends, every kind of space a plain space, zero-width and control characters removed.
 * ZWJ and ZWNJ stay where they change a Bangla conjunct (র‌্য, ক্‌ষ). Everything else is kept as it is:
 * spaces are not collapsed, spelling is not touched. Idempotent.
 *
 * @example normalise('সময়') === 'সময়' // U+09DF becomes U+09AF U+09BC
 * @see domain.md, section 3
 */
export function normalise(text: string): string {
  let result = text.replace(lineEnds, '\n').replace(wideSpaces, ' ').replace(strayCharacters, '')
  result = result.replace(joiners, keepJoiner).normalize('NFC')
  for (const [broken, whole] of brokenForms) result = result.replace(broken, whole)
  return result.normalize('NFC')
}

/** A joiner matters only beside a hasanta: র‌্য (before it) and ক্‌ষ (after it). */
function keepJoiner(run: string, at: number, whole: string): string {
  const before = whole[at - 1]
  const after = whole[at + run.length]
  const beforeHasanta = after === '\u09CD' && isBanglaLetter(before)
  const afterHasanta = before === '\u09CD' && isBanglaLetter(after)
  return beforeHasanta || afterHasanta ? run.charAt(0) : ''
}

function isBanglaLetter(character: string | undefined): boolean {
  return (
    character !== undefined &&
    /[\u0985-\u09B9\u09BC\u09CE\u09DC-\u09DF\u09F0\u09F1]/u.test(character)
  )
}
