// Bangla letter by letter in Latin ones, for addresses: readable, not reversible.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { normalise } from '@/lib/bangla/normalise'

const consonants: Record<string, string> = {
  ...{ ক: 'k', খ: 'kh', গ: 'g', ঘ: 'gh', ঙ: 'ng', চ: 'ch', ছ: 'chh', জ: 'j', ঝ: 'jh', ঞ: 'n' },
  ...{ ট: 't', ঠ: 'th', ড: 'd', ঢ: 'dh', ণ: 'n', ত: 't', থ: 'th', দ: 'd', ধ: 'dh', ন: 'n' },
  ...{ প: 'p', ফ: 'f', ব: 'b', ভ: 'bh', ম: 'm', য: 'j', র: 'r', ল: 'l', শ: 'sh', ষ: 'sh' },
  ...{ স: 's', হ: 'h', ড়: 'r', ঢ়: 'rh', য়: 'y' },
}
const signs: Record<string, string> = {
  ...{ 'া': 'a', 'ি': 'i', 'ী': 'i', 'ু': 'u', 'ূ': 'u', 'ৃ': 'ri', 'ে': 'e', 'ৈ': 'oi' },
  ...{ 'ো': 'o', 'ৌ': 'ou', '্': '' },
}
const others: Record<string, string> = {
  ...{ অ: 'o', আ: 'a', ই: 'i', ঈ: 'i', উ: 'u', ঊ: 'u', ঋ: 'ri', এ: 'e', ঐ: 'oi', ও: 'o', ঔ: 'ou' },
  ...{ ৎ: 't', 'ং': 'ng', 'ঃ': '', 'ঁ': '' },
}

const hasanta = '্'
const letters = /[ক-হ]়?|./gsu

/**
 * A consonant without a vowel sign carries "o", except at the end of a word.
 * @example transliterate('ভূমি উন্নয়ন কর') // 'bhumi unnoyon kor'
 */
export function transliterate(text: string): string {
  const parts = toAsciiDigits(normalise(text)).match(letters) ?? []
  return parts.map((part, at) => latinOf(part, parts[at - 1], parts[at + 1])).join('')
}

function latinOf(part: string, before: string | undefined, after: string | undefined): string {
  const consonant = consonants[part.normalize('NFC')]
  if (consonant === undefined) return signs[part] ?? others[part] ?? part
  const latin = part === 'য' && before === hasanta ? 'y' : consonant
  return carriesVowel(after) ? `${latin}o` : latin
}

/** Before another letter of the word, unless a sign or the hasanta says otherwise, or it is an o itself. */
function carriesVowel(after: string | undefined): boolean {
  if (after === undefined || after === 'ও' || after in signs) return false
  return consonants[after.normalize('NFC')] !== undefined || after in others
}
