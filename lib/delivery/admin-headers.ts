// Admin pages run Next's own scripts and nothing else: each answer names them by a secret of its own.
import { randomBytes } from 'node:crypto'

/** `/bn/admin` and all below it. */
export function isAdminPath(target: string): boolean {
  return /^\/[a-z]{2}\/admin(?:[/?#]|$)/.test(target)
}

/** 128 bits, new for each request. */
export function makeNonce(): string {
  return randomBytes(16).toString('base64')
}

/** On every admin answer: kept nowhere, framed nowhere, told to nobody. */
export function adminHeaders(nonce: string): Record<string, string> {
  return {
    'content-security-policy': contentPolicy(nonce),
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
  }
}

/** Next reads the nonce from this and puts it on its own scripts. */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    // dragging writes style attributes; style sheets are our own
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
