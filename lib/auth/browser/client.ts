import 'server-only'
import { headers } from 'next/headers'
import { env } from '@/lib/env'
import { deviceCookie } from './device'

/** The browser that asks, as far as guessing is slowed by it. */
export interface Client {
  headers: Headers
  /** As the outer server saw it; null without that server, since anyone may write such a header. */
  address: string | null
  /** What its device cookie says, not yet believed. */
  device: string | null
}

/** The browser of this request. */
export async function currentClient(): Promise<Client> {
  return readClient(new Headers(await headers()))
}

export function readClient(given: Headers): Client {
  return {
    headers: given,
    address: env.BEHIND_DELIVERY ? given.get('x-forwarded-for') : null,
    device: readCookie(given, deviceCookie),
  }
}

/** A cookie of the request as it was set; null when there is none. */
export function readCookie(given: Headers, name: string): string | null {
  const pairs = (given.get('cookie') ?? '').split('; ')
  const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
  return value === undefined ? null : decodeURIComponent(value)
}
