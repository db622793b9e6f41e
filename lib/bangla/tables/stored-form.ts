// What the stored form repairs: characters without meaning, and sequences that look the same as, or
// can only be meant as, another.

export const lineEnds = /\r\n?|[\u000B\u000C\u2028\u2029]/gu
export const wideSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu
export const joiners = /[\u200C\u200D]+/gu
/** Half of a surrogate pair, or the emoji variation selector. */
export const emojiNeighbour = /[\uD800-\uDFFF\uFE0F\u2600-\u27BF]/

/** Invisible characters without a meaning in Bangla or English text. */
export const strayCharacters =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu

const vowelSign = '[\u09BE-\u09C4\u09C7\u09C8\u09CB\u09CC\u09D7]'

/** Signs of one letter: a chandrabindu among them belongs at their end (হঁাস). */
export const signRun = new RegExp(`(?:\u0981|${vowelSign})+`, 'gu')

/** The same sign typed twice. */
const doubled = [/([\u0981\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD])\1+/gu, '$1'] as const

/** Each pair is read from left to right, in this order. */
export const brokenForms: readonly (readonly [RegExp, string])[] = [
  // ৎ as it was encoded before Unicode 4.1
  [/ত\u09CD\u200D/gu, 'ৎ'],
  doubled,
  // the nukta typed behind the vowel sign: যা়
  [new RegExp(`([যডঢ])(${vowelSign}+)\u09BC`, 'gu'), '$1\u09BC$2'],
  // ো and ৌ in two pieces, also in the wrong order; আ as অ with its sign
  [/\u09C7\u09BE|\u09BE\u09C7/gu, '\u09CB'],
  [/\u09C7\u09D7|\u09D7\u09C7/gu, '\u09CC'],
  [/\u0985\u09BE/gu, '\u0986'],
  // signs that came to stand beside each other
  doubled,
]
