// What the stored form repairs: sequences that look the same as, or can only be meant as, another.

/** Zero-width and invisible characters without a meaning in Bangla or English text. */
export const strayCharacters =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu

/** Typed in the wrong pieces or order: each pair is read from left to right, in this order. */
export const brokenForms: readonly (readonly [RegExp, string])[] = [
  [/\u09CD{2,}/gu, '\u09CD'],
  [/\u09BC{2,}/gu, '\u09BC'],
  [/\u09C7\u09BE/gu, '\u09CB'],
  [/\u09C7\u09D7/gu, '\u09CC'],
  [/\u09BE\u09C7/gu, '\u09CB'],
  [/\u0985\u09BE/gu, '\u0986'],
]
