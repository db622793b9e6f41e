// The stored form of a text: what every written and every queried string is turned into.
// Invariant: normalise(normalise(text)) === normalise(text), and no letter is lost.
import {
  brokenForms,
  emojiNeighbour,
  joiners,
  lineEnds,
  signRun,
  strayCharacters,
  wideSpaces,
} from '@/lib/bangla/tables/stored-form'
import { restoreWindows1252 } from '@/lib/bangla/mojibake/windows-1252'

const hasanta = '\u09CD'
const chandrabindu = '\u0981'
/** Two are enough for anything but letters typed at random. */
const mostPasses = 8

/**
 * The one stored form: NFC (so য় ড় ঢ় are letter + nukta), vowel signs typed in pieces or out of
 * order joined, ৎ as one letter, LF line ends, every kind of space a plain space, zero-width and
 * control characters removed. ZWJ and ZWNJ stay where they change a Bangla conjunct (র‌্য, ক্‌ষ).
 * Everything else is kept as it is: spaces are not collapsed, spelling is not touched. Idempotent.
 *
 * @example normalise('\u09DF') === '\u09AF\u09BC'
 * @example normalise('ক\u09C7\u09BE') === 'কো'
 * @see domain.md, section 3
 */
export function normalise(text: string): string {
  const plain = restoreWindows1252(text.replace(lineEnds, '\n'))
    .replace(wideSpaces, ' ')
    .replace(strayCharacters, '')
    .replace(/\S+/gu, removeSoftHyphens)
  let form = joinBrokenForms(plain.normalize('NFC'))
  // a joiner that goes brings signs together, and signs that move leave a joiner alone
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const next = joinBrokenForms(form.replace(joiners, keepJoiner))
    if (next === form) break
    form = next
  }
  return form
}

/** In Bijoy the soft hyphen is a letter (্ল): it stays beside the glyphs of such a word. */
function removeSoftHyphens(word: string): string {
  if (!word.includes('\u00AD')) return word
  const isBijoy = /[†‡ˆ‰Š„¡-¬®-ÿ]/u.test(word) && !/[\u0980-\u09FF]/u.test(word)
  return isBijoy ? word : word.replace(/\u00AD/gu, '')
}

function joinBrokenForms(text: string): string {
  return brokenForms
    .reduce(
      (joined, [broken, whole]) => joined.replace(broken, whole),
      text.replace(signRun, endWithChandrabindu),
    )
    .normalize('NFC')
}

function endWithChandrabindu(signs: string): string {
  if (!signs.includes(chandrabindu)) return signs
  return `${signs.replaceAll(chandrabindu, '')}${chandrabindu}`
}

/** A joiner matters only beside a hasanta: র‌্য (before it) and ক্‌ষ (behind it); and in emoji. */
function keepJoiner(run: string, at: number, whole: string): string {
  const before = whole.charAt(at - 1)
  const after = whole.charAt(at + run.length)
  if (emojiNeighbour.test(before) && emojiNeighbour.test(after)) return run.charAt(0)
  const beforeHasanta = after === hasanta && isBanglaConsonant(before)
  const afterHasanta = before === hasanta && isBanglaConsonant(after)
  return beforeHasanta || afterHasanta ? run.charAt(0) : ''
}

function isBanglaConsonant(character: string): boolean {
  return /[\u0985-\u09B9\u09BC\u09DC-\u09DF\u09F0\u09F1]/u.test(character)
}
