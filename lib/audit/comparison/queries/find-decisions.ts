import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '@/lib/db/client'
import type { ComparedVersion } from '../comparison'
import type { Decisions } from '../match'
import { nameKey, pairKey } from '../matching/names'

/** A match key of any length as one a database index holds. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** What persons said of the names in these versions. */
export async function findDecisions(versions: readonly ComparedVersion[]): Promise<Decisions> {
  const keys = new Set(versions.flatMap(({ services }) => services.map(nameKey)))
  const keyOf = new Map([...keys].map((key) => [hashKey(key), key]))
  const hashes = [...keyOf.keys()]
  const rows = await db.serviceMatch.findMany({
    where: { keyA: { in: hashes }, keyB: { in: hashes } },
    select: { keyA: true, keyB: true, decision: true },
  })
  const pairs = (decision: 'CONFIRMED' | 'REJECTED') =>
    rows
      .filter((row) => row.decision === decision)
      .map(({ keyA, keyB }) => pairKey(keyOf.get(keyA) ?? '', keyOf.get(keyB) ?? ''))
  return { confirmed: new Set(pairs('CONFIRMED')), rejected: new Set(pairs('REJECTED')) }
}
