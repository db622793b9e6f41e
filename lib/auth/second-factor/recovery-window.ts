// Recovery codes are shown once: after they were made, until their owner says they are kept, a quarter hour at most.
import 'server-only'
import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db/client'
import type { Transaction } from '@/lib/db/transaction'

const minutes = 15

export async function openRecoveryWindow(tx: Transaction, userId: string): Promise<void> {
  await closeRecoveryWindow(tx, userId)
  const expiresAt = new Date(Date.now() + minutes * 60_000)
  await tx.verification.create({
    data: { id: randomUUID(), identifier: nameOf(userId), value: userId, expiresAt },
  })
}

export async function isRecoveryWindowOpen(userId: string): Promise<boolean> {
  const where = { identifier: nameOf(userId), expiresAt: { gt: new Date() } }
  return (await db.verification.count({ where })) > 0
}

export async function closeRecoveryWindow(tx: Transaction, userId: string): Promise<void> {
  await tx.verification.deleteMany({ where: { identifier: nameOf(userId) } })
}

function nameOf(userId: string): string {
  return `recovery-codes-${userId}`
}
