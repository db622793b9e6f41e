// One account a role for the sample country, with passwords that are shown once and kept nowhere.
import 'server-only'
import { randomInt } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { sampleDataActor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { db } from '@/lib/db/client'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { newAccount } from '../joining/new-account'

export interface SampleAccount {
  email: string
  password: string
}

const people = [
  {
    email: 'administrator@sample.invalid',
    name: 'শিরিন আক্তার (নমুনা)',
    grant: { role: 'ADMINISTRATOR' },
  },
  {
    email: 'programmer@sample.invalid',
    name: 'রফিকুল ইসলাম (নমুনা)',
    grant: { role: 'PROGRAMMER', areaId: 'narail' },
    departmentSlug: 'doict',
  },
  {
    email: 'auditor@sample.invalid',
    name: 'মাহমুদা খাতুন (নমুনা)',
    grant: { role: 'AUDITOR' },
  },
] as const

type SamplePerson = (typeof people)[number] & { departmentSlug?: string }

/**
 * Makes the sample accounts, if none was ever made, and answers with their passwords; later calls make and
 * answer none. Needs the sample offices. For the starting commands only.
 */
export async function createSampleAccounts(): Promise<SampleAccount[]> {
  if ((await db.user.count({ where: { sample: true } })) > 0) return []
  return inTransaction(async (tx) => {
    // of several instances that start at once, one makes them
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('people'))`
    if ((await tx.user.count({ where: { sample: true } })) > 0) return []
    const accounts: SampleAccount[] = []
    for (const person of people) accounts.push(await createAccount(tx, person))
    return accounts
  })
}

async function createAccount(tx: Transaction, person: SamplePerson): Promise<SampleAccount> {
  const { email, name, departmentSlug } = person
  const password = randomPassword()
  const department = departmentSlug
    ? await tx.department.findUniqueOrThrow({ where: { slug: departmentSlug } })
    : null
  const grant = {
    ...person.grant,
    departmentId: department?.id ?? null,
    createdBy: sampleDataActor.name,
  }
  const passwordHash = await hashPassword(password)
  const { id } = await tx.user.create({
    data: newAccount({ email, name, passwordHash, sample: true, grant }),
  })
  await recordEvent(tx, sampleDataActor, {
    action: 'person:join',
    recordType: 'person',
    recordId: id,
    after: { email, name, ...person.grant, departmentSlug: departmentSlug ?? null },
  })
  return { email, password }
}

// without letters that are mistaken for one another
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** 99 bits, in groups that can be read out. */
function randomPassword(): string {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
