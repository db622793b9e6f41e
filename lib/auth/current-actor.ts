// Who is asking: read from the session's cookie once a request.
import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import type { PersonActor } from '@/lib/access/actor'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { auth } from './auth'
import { findPerson, type Person } from './person'

export interface SignedIn extends Person {
  session: { id: string; token: string }
}

/** The session of this request with its person, whether or not a second factor is still missing; else null. */
export const findSignedIn = cache(async (): Promise<SignedIn | null> => {
  const found = await auth().api.getSession({ headers: await headers() })
  const person = found && (await findPerson(found.user.id))
  if (!person) return null
  return { ...person, session: { id: found.session.id, token: found.session.token } }
})

/** The actor of this request; null when nobody is signed in, or a second factor is still missing. */
export async function findActor(): Promise<PersonActor | null> {
  const person = await findSignedIn()
  return person && !lacksSecondFactor(person) ? person.actor : null
}

/**
 * The actor of a page. Nobody signed in: goes to the sign-in, which leads back to `place` (without the
 * language). A second factor that is required and missing is set up first.
 */
export async function getActor(place: string = adminPaths.myOffices): Promise<PersonActor> {
  const person = await getSignedIn(place)
  if (lacksSecondFactor(person)) {
    redirect(localPath(await getLocale(), adminPaths.secondFactor, { next: place }))
  }
  return person.actor
}

/** Like `getActor`, for the pages on which the second factor itself is set up. */
export async function getSignedIn(place: string): Promise<SignedIn> {
  const person = await findSignedIn()
  if (!person) redirect(localPath(await getLocale(), adminPaths.signIn, { next: place }))
  return person
}

export function lacksSecondFactor({ hasSecondFactor, mustHaveSecondFactor }: Person): boolean {
  return mustHaveSecondFactor && !hasSecondFactor
}
