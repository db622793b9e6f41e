// C1 control characters in text are Windows-1252 bytes that were read as ISO-8859-1.

/** Windows-1252 for 0x80–0x9F; the five codes it leaves free have no letter. */
const upperHalf = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * Each C1 control character as the Windows-1252 letter it was, as the HTML standard reads them; the
 * rest, and the length, unchanged.
 *
 * @example restoreWindows1252('\u0086mev') === '†mev'
 */
export function restoreWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (control) =>
    upperHalf.charAt(control.charCodeAt(0) - 0x80),
  )
}

/** The Windows-1252 byte of a character; -1 for what the code page has not. @example windows1252Byte('†') === 0x86 */
export function windows1252Byte(character: string): number {
  const code = character.codePointAt(0) ?? 0
  const at = upperHalf.indexOf(character)
  if (at >= 0) return 0x80 + at
  return code < 0x100 ? code : -1
}
