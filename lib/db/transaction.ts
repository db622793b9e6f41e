import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { db } from './client'
import type { Prisma } from './generated/client'

export type Transaction = Prisma.TransactionClient

/** A charter of a thousand services is written well within this. */
const timeout = 60_000
const under = new AsyncLocalStorage<Transaction>()

/** Carries an answer out of a transaction that must leave nothing behind. */
class Undone extends Error {
  constructor(readonly answer: unknown) {
    super('the transaction was undone')
  }
}

/**
 * Runs `work` in one transaction: all of it, or nothing when it throws. Called within another, it joins that
 * one, so that commands can be made of commands.
 */
export async function inTransaction<Result>(
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const outer = under.getStore()
  if (outer) return work(outer)
  try {
    return await db.$transaction((tx) => under.run(tx, () => work(tx)), {
      timeout,
      maxWait: 10_000,
    })
  } catch (error) {
    if (error instanceof Undone) return error.answer as Result
    throw error
  }
}

/** Undoes the whole transaction, which then answers with this. */
export function undo(answer: unknown): never {
  throw new Undone(answer)
}

/**
 * The client for a library that wants one: within `inTransaction` it works in that transaction, so that what it
 * writes stands or falls with our own event.
 */
export function joinedClient(): typeof db {
  return new Proxy(db, {
    get: (client, name) => Reflect.get(under.getStore() ?? client, name),
  })
}
