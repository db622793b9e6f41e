// The secret of a preview's address; only its fingerprint is kept.
import { createHash, randomBytes } from 'node:crypto'

export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(24).toString('base64url')
  return { token, tokenHash: hashToken(token) }
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
