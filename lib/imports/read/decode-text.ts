import { Refusal } from './refusal'

export interface DecodedText {
  text: string
  encoding: string
  /** Bytes that belong to no character of the encoding; they stand as U+FFFD. */
  lost: number
}

const BOMS: [encoding: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Decodes UTF-8 and UTF-16 (with or without a byte order mark), a charset the markup declares,
 * and Windows-1252, in which Bijoy text is saved.
 *
 * @throws Refusal `binary` when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = bomEncoding(bytes) ?? utf16WithoutBom(bytes)
  if (encoding) return checked(decode(bytes, encoding))
  const utf8 = decode(bytes, 'utf-8')
  if (utf8.lost === 0) return checked(utf8)
  const nonAscii = bytes.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0)
  if (utf8.lost * 50 < nonAscii || (utf8.lost < 3 && nonAscii > 30)) return checked(utf8)
  if (nonAscii > bytes.length * 0.45) throw new Refusal('binary')
  return checked(decode(bytes, declaredCharset(bytes) ?? 'windows-1252'))
}

function bomEncoding(bytes: Uint8Array): string | undefined {
  return BOMS.find(([, bom]) => bom.every((byte, at) => bytes[at] === byte))?.[0]
}

// Bangla (U+09xx) and Latin (U+00xx) text has one of these two high bytes at nearly every other place.
function utf16WithoutBom(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 8 || bytes.length % 2 === 1) return undefined
  const high = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0 || byte === 0x09 || byte === 0x20) high[at % 2]! += 1
  })
  const pairs = Math.floor(sample.length / 2)
  if (high[1]! > pairs * 0.9 && high[0]! < pairs * 0.6) return 'utf-16le'
  if (high[0]! > pairs * 0.9 && high[1]! < pairs * 0.6) return 'utf-16be'
  return undefined
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  if (!label || /^utf-?8$/i.test(label)) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, lost: text.split('\uFFFD').length - 1 }
}

// Text has no control characters but tab, line and page ends; a few are left by old word processors.
function checked(decoded: DecodedText): DecodedText {
  const controls = countControls(decoded.text)
  if (controls > 2 && controls * 100 > decoded.text.length) throw new Refusal('binary')
  if (decoded.lost * 10 > decoded.text.length) throw new Refusal('binary')
  return decoded
}

function countControls(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) count += 1
  }
  return count
}
