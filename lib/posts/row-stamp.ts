import { createHash } from 'node:crypto'

/** Changes with what a row says: a form sends it back, so that nobody overwrites what they have not seen. */
export function stampOfRow(row: object): string {
  return createHash('sha256')
    .update(JSON.stringify(Object.entries(row).sort()))
    .digest('hex')
    .slice(0, 16)
}
