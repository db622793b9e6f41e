// One account a role for the sample country, with passwords that are shown once and kept nowhere.
import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { sampleDataActor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { db } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'

export interface SampleAccount {
  email: string
  password: string
  role: 'ADMINISTRATOR' | 'PROGRAMMER' | 'AUDITOR'
}

const people = [
  { email: 'administrator@sample.invalid', name: 'শিরিন আক্তার (নমুনা)', role: 'ADMINISTRATOR' },
  {
    email: 'programmer@sample.invalid',
    name: 'রফিকুল ইসলাম (নমুনা)',
    role: 'PROGRAMMER',
    areaId: 'narail',
    departmentSlug: 'doict',
  },
  { email: 'auditor@sample.invalid', name: 'মাহমুদা খাতুন (নমুনা)', role: 'AUDITOR' },
] as const

/**
 * Makes the sample accounts, if none was ever made, and answers with their passwords; later calls make and
 * answer none. For the starting commands only.
 */
export async function createSampleAccounts(): Promise<SampleAccount[]> {
  if ((await db.user.count({ where: { sample: true } })) > 0) return []
  const accounts = people.map((person) => ({ ...person, password: randomPassword() }))
  const hashed = await Promise.all(
    accounts.map(async (account) => ({ account, hash: await hashPassword(account.password) })),
  )
  await inTransaction(async () => {
    for (const { account, hash } of hashed) await createAccount(account, hash)
  })
  return accounts.map(({ email, password, role }) => ({ email, password, role }))
}

type Account = (typeof people)[number] & { areaId?: string; departmentSlug?: string }

function createAccount({ email, name, role, areaId, departmentSlug }: Account, hash: string) {
  const id = randomUUID()
  return inTransaction(async (tx) => {
    const department = departmentSlug && { connect: { slug: departmentSlug } }
    await tx.user.create({
      data: {
        id,
        email,
        name,
        emailVerified: true,
        sample: true,
        accounts: { create: credential(id, hash) },
        grants: {
          create: {
            role,
            createdBy: sampleDataActor.name,
            ...(areaId && { area: { connect: { id: areaId } } }),
            ...(department && { department }),
          },
        },
      },
    })
    await recordEvent(tx, sampleDataActor, {
      action: 'person:join',
      recordType: 'person',
      recordId: id,
      after: { email, name, role, areaId, departmentSlug },
    })
  })
}

function credential(userId: string, password: string) {
  return { id: randomUUID(), accountId: userId, providerId: 'credential', password }
}

/** 96 bits, in letters that are not mistaken for one another. */
function randomPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGH'.slice(0, 32)
  return [...randomBytes(20)].map((byte) => letters[byte % letters.length]).join('')
}
