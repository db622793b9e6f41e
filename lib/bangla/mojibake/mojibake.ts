// Bangla in UTF-8 that was read as Windows-1252: "à¦¬à¦¾à¦‚à¦²à¦¾" for বাংলা.
import { windows1252Byte } from '@/lib/bangla/mojibake/windows-1252'

/** A Bangla letter or danda is three bytes, E0 A5–A7 and one more; a joiner is E2 80 8C or 8D. */
const stretch = /(?:à[¥¦§][^\u0000-\u007F]|â€[Œ\u008D])+/gu
const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * The text with every stretch of such bytes read as the UTF-8 it was; anything that does not decode
 * to Bangla stays as it is.
 *
 * @example repairMojibake('à¦¬à¦¾à¦‚à¦²à¦¾') === 'বাংলা'
 */
export function repairMojibake(text: string): string {
  return text.replace(stretch, (found) => decodeBytes(found) ?? found)
}

function decodeBytes(text: string): string | null {
  const bytes = Array.from(text, windows1252Byte)
  if (bytes.includes(-1)) return null
  try {
    return decoder.decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}
