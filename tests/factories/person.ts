import { randomUUID } from 'node:crypto'
import type { Grant, PersonActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import type { Role } from '@/lib/db/generated/client'

export interface PersonToBe {
  name?: string
  email?: string
  grants?: Grant[]
  deactivatedAt?: Date
  twoFactorEnabled?: boolean
}

/** A person with an account but without a password, holding these grants; the id. */
export async function givenPerson({ grants = [], ...person }: PersonToBe = {}): Promise<string> {
  const id = randomUUID()
  await db.user.create({
    data: {
      id,
      name: 'নাসরিন নমুনা',
      email: `${id}@office.example`,
      emailVerified: true,
      ...person,
    },
  })
  for (const { role, areaId, departmentSlug, managesOffices } of grants) {
    await db.grant.create({
      data: {
        user: { connect: { id } },
        role: role.toUpperCase() as Role,
        createdBy: 'test',
        managesOffices: managesOffices ?? false,
        ...(areaId && { area: { connect: { id: areaId } } }),
        ...(departmentSlug && { department: { connect: { slug: departmentSlug } } }),
      },
    })
  }
  return id
}

/** The same person as one who acts. */
export async function givenActor(person: PersonToBe = {}): Promise<PersonActor> {
  const id = await givenPerson(person)
  return { kind: 'person', id, name: person.name ?? 'নাসরিন নমুনা', grants: person.grants ?? [] }
}

/** A browser someone is signed in with; the session's id. */
export async function givenSession(userId: string): Promise<string> {
  const id = randomUUID()
  const expiresAt = new Date(Date.now() + 3_600_000)
  await db.session.create({ data: { id, token: randomUUID(), userId, expiresAt } })
  return id
}
