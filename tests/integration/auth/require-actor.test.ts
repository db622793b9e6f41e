import { beforeEach, describe, expect, it, vi } from 'vitest'
import { findActor } from '@/lib/auth/current-actor'
import { requireActor, requirePerson } from '@/lib/auth/require-actor'
import { givenAccount, givenBrowser, givenSignIn } from '@/tests/factories/account'
import { useDatabase } from '@/tests/support/database/database'

const request = vi.hoisted(() => ({ headers: new Headers(), cookies: new Map<string, string>() }))

vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(request.headers),
  cookies: () =>
    Promise.resolve({
      get: (name: string) => ({ value: request.cookies.get(name) }),
      set: (name: string, value: string) => request.cookies.set(name, value),
    }),
}))

vi.mock('next-intl/server', () => ({ getLocale: () => Promise.resolve('en') }))

// outside of Next a redirect is only what it throws
vi.mock('next/navigation', () => ({
  redirect: (url: string) => {
    throw new URL(url, 'http://portal.test')
  },
}))

const { db } = useDatabase()

beforeEach(() => {
  request.headers = givenBrowser().headers
  request.cookies.clear()
})

const place = { locale: 'en', path: '/admin/offices/doict.narail/settings' } as const

function form(): FormData {
  const typed = new FormData()
  typed.set('nameBn', 'যা লিখেছি')
  typed.set('password', 'never kept')
  return typed
}

/** Where a redirect leads. */
async function destination(work: Promise<unknown>): Promise<URL> {
  const thrown = await work.catch((error: unknown) => error)
  if (!(thrown instanceof URL)) throw new Error('it led nowhere', { cause: thrown })
  return thrown
}

describe('the actor of an action', () => {
  it('is who is signed in', async () => {
    const { id, email, name } = await givenAccount()
    request.headers = (await givenSignIn(email)).headers
    expect(await requireActor(place, form())).toEqual({
      kind: 'person',
      id,
      name,
      grants: [{ role: 'programmer' }],
    })
  })

  it('when nobody is: what was typed is held, and the sign-in leads back to it', async () => {
    const url = await destination(requireActor(place, form()))
    expect(url.pathname).toBe('/en/admin/sign-in')
    const next = new URL(url.searchParams.get('next') ?? '', 'http://portal.test')
    expect(next.pathname).toBe(place.path)
    const held = await db.heldForm.findUniqueOrThrow({
      where: { id: next.searchParams.get('held') ?? '' },
    })
    expect(held).toMatchObject({
      path: place.path,
      fields: { nameBn: ['যা লিখেছি'] },
      refusal: { code: 'session_ended' },
    })
  })

  it('when a required second factor is missing: it is set up first', async () => {
    const { email } = await givenAccount({ role: 'administrator' })
    request.headers = (await givenSignIn(email)).headers
    expect((await destination(requireActor(place, form()))).pathname).toBe(
      '/en/admin/account/second-factor',
    )
    expect(await requirePerson(place, form())).toMatchObject({ kind: 'person' })
    expect(await findActor()).toBeNull()
  })

  it('is nobody once the account is closed, the session has ended or its cookie was made up', async () => {
    const { id, email } = await givenAccount()
    const browser = await givenSignIn(email)
    request.headers = browser.headers
    expect(await findActor()).not.toBeNull()
    await db.user.update({ where: { id }, data: { deactivatedAt: new Date() } })
    expect(await findActor()).toBeNull()
    await db.user.update({ where: { id }, data: { deactivatedAt: null } })
    const { token } = await db.session.findFirstOrThrow({ where: { userId: id } })
    request.headers = givenBrowser(null, [`protishruti.session_token=${token}.forged`]).headers
    expect(await findActor()).toBeNull()
    request.headers = browser.headers
    await db.session.updateMany({ where: { userId: id }, data: { expiresAt: new Date() } })
    expect(await findActor()).toBeNull()
  })
})
