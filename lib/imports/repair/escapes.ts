import type { RepairLog } from './repair-log'

const ESCAPED_TAG = /<\\\/[a-z][a-z0-9]*>/i
const ESCAPES = /\\(?:u([0-9a-fA-F]{4})|([rnt"/\\]))/g
const PLAIN: Record<string, string> = { r: '\r', n: '\n', t: '\t', '"': '"', '/': '/', '\\': '\\' }

/** Whether a text is HTML in the escapes of a JSON string (`<\/td>`, `\r\n`, `\u2021`). */
export function hasEscapedMarkup(text: string): boolean {
  return ESCAPED_TAG.test(text)
}

/** Turns the escapes of a JSON string back into characters. The line ends it had for real stay as `<br>`. */
export function unescapeMarkup(text: string, log: RepairLog): string {
  return text
    .replace(/\r?\n/g, '<br>')
    .replace(ESCAPES, (escape, code?: string, plain?: string) => {
      const after = code
        ? String.fromCharCode(Number.parseInt(code, 16))
        : (PLAIN[plain ?? ''] ?? '')
      log.add('escape', escape, after)
      return after === '\r' ? '' : after
    })
}

/** Escaped letters alone, in a text that is not markup: `\u09b8` and `\r\n` for what they stand for. */
export function unescapeLetters(text: string, log: RepairLog): string {
  if (!/\\u09[0-9a-f]{2}|\\r\\n/i.test(text)) return text
  return text.replace(/\\u([0-9a-f]{4})|\\r\\n/gi, (escape, code?: string) => {
    const after = code ? String.fromCharCode(Number.parseInt(code, 16)) : '\n'
    log.add('escape', escape, after)
    return after
  })
}
