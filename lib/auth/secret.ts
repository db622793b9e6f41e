// The secret that signs cookies and encrypts authenticators: AUTH_SECRET, else one made once for this data folder.
import 'server-only'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { env } from '@/lib/env'

/**
 * The same secret at every start. Several instances must share one, so they set AUTH_SECRET; a single one
 * finds its own in DATA_DIR/auth-secret, readable by its owner alone.
 */
export function authSecret(): string {
  return env.AUTH_SECRET ?? readSecret() ?? makeSecret()
}

function readSecret(): string | null {
  try {
    return fs.readFileSync(place(), 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function makeSecret(): string {
  fs.mkdirSync(env.DATA_DIR, { recursive: true })
  const draft = `${place()}.${process.pid}`
  fs.writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    // appears whole or not at all, and never replaces the one another process has just made
    fs.linkSync(draft, place())
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    fs.rmSync(draft)
  }
  return fs.readFileSync(place(), 'utf8').trim()
}

function place(): string {
  return path.join(env.DATA_DIR, 'auth-secret')
}
