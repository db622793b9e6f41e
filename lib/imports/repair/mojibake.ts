import type { RepairLog } from './repair-log'

const windows1252 = new TextDecoder('windows-1252')
const utf8 = new TextDecoder('utf-8', { fatal: true })
const characters = Array.from({ length: 256 }, (_, byte) => windows1252.decode(Uint8Array.of(byte)))
const toByte = new Map(characters.map((character, byte) => [character, byte]))
// Editors turn the no-break space, the last byte of a lost ঠ or à, into a plain one.
toByte.set(' ', 0xa0)

const next = `[${characters
  .slice(0x80, 0xc0)
  .join('')
  .replace(/[\\\]^-]/g, '\\$&')}]`
// Bangla and danda (E0 A4–A7 xx), typographic punctuation (E2 80–82 xx), NBSP (C2 A0), as Windows-1252.
const DOUBLE_ENCODED = new RegExp(`(?:à[¤-§](?:${next}| )|â[€‚]${next}|Â\u00a0)+`, 'g')
const TRIPLE_ENCODED = new RegExp(`(?:[ÂÃÅÆË]${next}|Ã |â[€‚„]${next})+`, 'g')
const TRIPLE_SIGN = /Ã[\u00a0 ]Â[¤-§]/

/**
 * Undoes Bangla that was UTF-8, taken for Windows-1252 and encoded again, also twice over.
 *
 * @example undoDoubleEncoding('à¦¸à§‡à¦¬à¦¾', log) // 'সেবা'
 */
export function undoDoubleEncoding(text: string, log: RepairLog): string {
  if (TRIPLE_SIGN.test(text)) {
    const outer = text.replace(TRIPLE_ENCODED, (run) => decodeAgain(run) ?? run)
    return undoDoubleEncoding(outer, log)
  }
  if (!/à[¤-§]|â[€‚]/.test(text)) return text
  return text.replace(DOUBLE_ENCODED, (run) => {
    const after = decodeAgain(run) ?? run
    log.add('mojibake', run, after)
    return after
  })
}

function decodeAgain(run: string): string | null {
  const bytes = [...run].map((character) => toByte.get(character) ?? 0)
  try {
    return utf8.decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}
