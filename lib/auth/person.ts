import 'server-only'
import type { PersonActor, Role } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import type { Recipient } from './mail/mails'

/** Who is signed in, and whether they still lack a second factor they must have. */
export interface Person {
  actor: PersonActor
  email: string
  language: 'bn' | 'en'
  hasSecondFactor: boolean
  mustHaveSecondFactor: boolean
}

/** The person of an account with the grants in force; null when it was deactivated. */
export async function findPerson(userId: string): Promise<Person | null> {
  const user = await db.user.findFirst({
    where: { id: userId, deactivatedAt: null },
    select: {
      id: true,
      name: true,
      email: true,
      language: true,
      twoFactorEnabled: true,
      grants: {
        where: { endedAt: null },
        select: {
          role: true,
          areaId: true,
          managesOffices: true,
          department: { select: { slug: true } },
        },
        orderBy: { createdAt: 'asc' },
      },
    },
  })
  if (!user) return null
  const grants = user.grants.map(({ role, areaId, managesOffices, department }) => ({
    role: role.toLowerCase() as Role,
    ...(areaId !== null && { areaId }),
    ...(department && { departmentSlug: department.slug }),
    ...(managesOffices && { managesOffices }),
  }))
  return {
    actor: { kind: 'person', id: user.id, name: user.name, grants },
    email: user.email,
    language: user.language === 'EN' ? 'en' : 'bn',
    hasSecondFactor: user.twoFactorEnabled,
    mustHaveSecondFactor: mustHaveSecondFactor(grants.map(({ role }) => role)),
  }
}

/** Administrators always; everybody where REQUIRE_SECOND_FACTOR=all. */
export function mustHaveSecondFactor(roles: Role[]): boolean {
  return env.REQUIRE_SECOND_FACTOR === 'all' || roles.includes('administrator')
}

export function recipientOf({ actor, email, language }: Person): Recipient {
  return { name: actor.name, email, locale: language }
}

/** @throws NotFoundError when the account is closed or there is none */
export async function getPerson({ id }: PersonActor): Promise<Person> {
  const person = await findPerson(id)
  if (!person) throw new NotFoundError(`person ${id}`)
  return person
}
