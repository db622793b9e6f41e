import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Prisma } from '@/lib/db/generated/client'

interface NewAccount {
  email: string
  name: string
  /** As `hashPassword` of better-auth made it. */
  passwordHash: string
  language?: 'BN' | 'EN'
  sample?: boolean
  grant: Omit<Prisma.GrantUncheckedCreateWithoutUserInput, 'id'>
}

/** The rows of a person with a password and a first grant, for `tx.user.create`. */
export function newAccount({ passwordHash, grant, ...person }: NewAccount) {
  const id = randomUUID()
  const credential = {
    id: randomUUID(),
    accountId: id,
    providerId: 'credential',
    password: passwordHash,
  }
  return {
    id,
    ...person,
    emailVerified: true,
    accounts: { create: credential },
    grants: { create: grant },
  } satisfies Prisma.UserUncheckedCreateInput
}
