import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** What stands in a single-use link: 256 bits. Only its digest is kept. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token. */
export function digestToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
