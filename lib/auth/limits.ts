// Guessing is slowed per address and per account, counted in the database and so on every instance at once.
import 'server-only'
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '@/lib/db/client'
import { addressBlock } from './browser/address-block'
import type { Client } from './browser/client'
import { deviceOf } from './browser/device'
import { digestToken } from './token'

const quarterHour = 15 * 60
const hour = 60 * 60

/**
 * Tries within a time. `here`: one account from one address; `account`: one account from all unknown browsers
 * together; `device`: one account from a browser it was signed in to before, whatever the others do.
 */
const limits = {
  signIn: { seconds: quarterHour, address: 50, here: 8, account: 40, device: 10 },
  code: { seconds: quarterHour, address: 50, here: 8, account: 16, device: 8 },
  resetRequest: { seconds: hour, address: 20, here: 3, account: 6, device: 3 },
  link: { seconds: hour, address: 60 },
  /** Forms kept for people whose session has gone: anybody could send one. */
  hold: { seconds: quarterHour, address: 60 },
} as const

export type Limited = keyof typeof limits

export interface Try {
  /** It was right: it does not count, and the account's earlier ones are forgotten. */
  forgive: () => Promise<void>
}

/**
 * Takes one of the tries that are left, in advance, so that many at once count too. Null when there is none:
 * then nothing may be checked.
 * @param account the e-mail address, written alike each time
 */
export async function takeTry(
  action: Limited,
  client: Client,
  account?: string,
): Promise<Try | null> {
  const counters = countersFor(action, client, account)
  for (const { limiter, key } of counters) {
    if (!(await consume(limiter, key))) return null
  }
  const forgive = async () => {
    for (const { limiter, key, isOwn } of counters) {
      await (isOwn ? limiter.delete(key) : limiter.reward(key))
    }
  }
  return { forgive }
}

interface Counter {
  limiter: RateLimiterPrisma
  key: string
  /** Counts this account alone. */
  isOwn: boolean
}

/** In this order: who has no tries left at an address uses up none of the account's. */
function countersFor(action: Limited, client: Client, account?: string): Counter[] {
  const block = client.address ? addressBlock(client.address) : null
  const counters: Counter[] = []
  const count = (kind: Kind, key: string, isOwn: boolean) =>
    counters.push({ limiter: limiterOf(action, kind), key: digestToken(key), isOwn })
  if (block) count('address', block, false)
  if (account === undefined) return counters
  const device = deviceOf(client.device, account)
  if (device) {
    count('device', `${device} ${account}`, true)
    return counters
  }
  if (block) count('here', `${block} ${account}`, true)
  count('account', account, true)
  return counters
}

type Kind = 'address' | 'here' | 'account' | 'device'

const made = new Map<string, RateLimiterPrisma>()

function limiterOf(action: Limited, kind: Kind): RateLimiterPrisma {
  const name = `${action}:${kind}`
  const limit: { seconds: number } & Partial<Record<Kind, number>> = limits[action]
  const limiter =
    made.get(name) ??
    new RateLimiterPrisma({
      storeClient: db,
      tableName: 'rateLimit',
      keyPrefix: name,
      points: limit[kind] ?? 0,
      duration: limit.seconds,
    })
  made.set(name, limiter)
  return limiter
}

async function consume(limiter: RateLimiterPrisma, key: string): Promise<boolean> {
  try {
    await limiter.consume(key)
    return true
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false
    throw refusal
  }
}
