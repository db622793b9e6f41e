// A device cookie marks a browser in which an account was signed in to: it has tries of its own, so that others who
// guess cannot shut its owner out (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").
import 'server-only'
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { cookies } from 'next/headers'
import { siteUrl } from '@/lib/i18n/site-url'
import { authSecret } from '../secret'

export const deviceCookie = 'protishruti.device'
const yearInSeconds = 365 * 24 * 60 * 60

/** Marks this browser as one of the account's. */
export async function rememberDevice(email: string): Promise<void> {
  const jar = await cookies()
  jar.set(deviceCookie, makeDevice(email), {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: yearInSeconds,
    secure: siteUrl().protocol === 'https:',
  })
}

/** A new mark of a device for this account. */
export function makeDevice(email: string): string {
  const id = randomBytes(16).toString('base64url')
  return `${id}.${sign(id, email)}`
}

/** The device's own name when the mark is ours and this account's; else null. */
export function deviceOf(mark: string | null, email: string): string | null {
  const [id = '', signature = ''] = mark?.split('.') ?? []
  const [given, wanted] = [Buffer.from(signature), Buffer.from(sign(id, email))]
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? id : null
}

function sign(id: string, email: string): string {
  return createHmac('sha256', authSecret()).update(`device ${id} ${email}`).digest('base64url')
}
