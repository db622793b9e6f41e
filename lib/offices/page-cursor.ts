// A cursor names the last entry of a page; the next page begins after it. Readers need not understand it.

/** @example writeCursor(['খুলনা', id]) */
export function writeCursor(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** The parts of a cursor; null for one that is absent or was not written by `writeCursor`. */
export function readCursor(cursor: string | undefined, length: number): string[] | null {
  if (!cursor || cursor.length > 4_000) return null
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(parts) || parts.length !== length) return null
    return parts.every((part) => typeof part === 'string' && !part.includes('\0')) ? parts : null
  } catch {
    return null
  }
}

export function isUuid(text: string | undefined): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text ?? '')
}
