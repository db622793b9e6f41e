import { describe, expect, it } from 'vitest'
import { signIn } from '@/lib/auth/commands/sign-in'
import { verifyCode, verifyRecoveryCode } from '@/lib/auth/commands/verify-code'
import { makeDevice } from '@/lib/auth/browser/device'
import { findPerson } from '@/lib/auth/person'
import {
  codeNow,
  givenAccount,
  givenBrowser,
  givenSecondFactor,
  givenSignIn,
  password,
  wrongCode,
} from '@/tests/factories/account'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()

const refused = { ok: false, code: 'wrong_credentials' }
const tooMany = { ok: false, code: 'too_many_tries' }
const sessionsOf = (userId: string) => db.session.count({ where: { userId } })

describe('signing in', () => {
  it('starts a session', async () => {
    const { id, email } = await givenAccount()
    const result = await signIn({ email: ` ${email.toUpperCase()}`, password }, givenBrowser())
    expect(result).toEqual({ ok: true, step: 'done', email })
    expect(await sessionsOf(id)).toBe(1)
  })

  it('refuses a wrong password, an unknown address and someone who left alike', async () => {
    const { id, email } = await givenAccount()
    const left = await givenAccount()
    await db.user.update({ where: { id: left.id }, data: { deactivatedAt: new Date() } })
    const tries = [
      { email, password: 'not the password' },
      { email: 'nobody@office.example', password },
      { email: 'no address', password },
      { email: left.email, password },
    ]
    for (const attempt of tries) expect(await signIn(attempt, givenBrowser())).toEqual(refused)
    expect(await sessionsOf(id)).toBe(0)
    expect(await sessionsOf(left.id)).toBe(0)
  })

  it('names what is missing', async () => {
    expect(await signIn({ email: '', password: '' }, givenBrowser())).toEqual({
      ok: false,
      code: 'invalid',
      issues: [
        { code: 'email_missing', path: '/email' },
        { code: 'password_missing', path: '/password' },
      ],
    })
  })
})

describe('guessing', () => {
  const wrong = 'not the password'

  it('stops at one address, also when all tries come at once; others are not shut out', async () => {
    const { email } = await givenAccount()
    const tries = Array.from({ length: 20 }, () =>
      signIn({ email, password: wrong }, givenBrowser('203.0.113.1')),
    )
    const results = await Promise.all(tries)
    expect(results.filter((result) => !result.ok && result.code === 'too_many_tries')).toHaveLength(
      12,
    )
    expect(await signIn({ email, password }, givenBrowser('203.0.113.1'))).toEqual(tooMany)
    expect(await signIn({ email, password }, givenBrowser('203.0.113.2'))).toMatchObject({
      ok: true,
    })
  })

  it('from many addresses stops for unknown browsers, not for one of the account’s own', async () => {
    const { email } = await givenAccount()
    await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        signIn({ email, password: wrong }, givenBrowser(`203.0.113.${at}`)),
      ),
    )
    expect(await signIn({ email, password }, givenBrowser('198.51.100.1'))).toEqual(tooMany)
    const own = givenBrowser('198.51.100.1', [`protishruti.device=${makeDevice(email)}`])
    expect(await signIn({ email, password }, own)).toMatchObject({ ok: true })
    const forged = givenBrowser('198.51.100.1', [
      `protishruti.device=${makeDevice('other@office.example')}`,
    ])
    expect(await signIn({ email, password }, forged)).toEqual(tooMany)
  })

  it('of many accounts stops at one address', async () => {
    const here = givenBrowser('2001:db8:7::1')
    await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        signIn({ email: `guess-${at}@office.example`, password: wrong }, here),
      ),
    )
    const { email } = await givenAccount()
    const neighbour = givenBrowser('2001:db8:7::2')
    expect(await signIn({ email, password }, neighbour)).toEqual(tooMany)
    expect(await signIn({ email, password }, givenBrowser('2001:db8:8::1'))).toMatchObject({
      ok: true,
    })
  })

  it('is forgotten once the password was right', async () => {
    const { email } = await givenAccount()
    const here = givenBrowser('203.0.113.77')
    for (let at = 0; at < 7; at += 1) await signIn({ email, password: wrong }, here)
    expect(await signIn({ email, password }, here)).toMatchObject({ ok: true })
    for (let at = 0; at < 7; at += 1) await signIn({ email, password: wrong }, here)
    expect(await signIn({ email, password }, here)).toMatchObject({ ok: true })
  })
})

describe('the second step', () => {
  it('is asked for, and starts the session', async () => {
    const { id, email } = await givenSecondFactor()
    expect(await signIn({ email, password }, givenBrowser())).toMatchObject({ step: 'code' })
    expect(await sessionsOf(id)).toBe(0)
    const browser = await givenSignIn(email)
    expect(await verifyCode({ code: await wrongCode(id) }, browser)).toEqual({
      ok: false,
      code: 'wrong_code',
    })
    expect(await verifyCode({ code: await codeNow(id) }, browser)).toEqual({ ok: true, email })
    expect(await sessionsOf(id)).toBe(1)
  })

  it('works once for each time the password was right', async () => {
    const { id, email } = await givenSecondFactor()
    const browser = await givenSignIn(email)
    await verifyCode({ code: await codeNow(id) }, browser)
    expect(await verifyCode({ code: await codeNow(id) }, browser)).toMatchObject({
      code: 'sign_in_again',
    })
    expect(await verifyCode({ code: await codeNow(id) }, givenBrowser())).toMatchObject({
      code: 'sign_in_again',
    })
  })

  it('ends after a few wrong codes, and after more of them for every unknown browser', async () => {
    const { id, email } = await givenSecondFactor()
    const code = await wrongCode(id)
    const outcomes: string[] = []
    for (let round = 0; round < 4; round += 1) {
      const browser = await givenSignIn(email)
      for (let at = 0; at < 6; at += 1) {
        const result = await verifyCode({ code }, browser)
        outcomes.push(result.ok ? 'in' : result.code)
      }
    }
    expect(outcomes.slice(0, 6)).toEqual([...Array(5).fill('wrong_code'), 'sign_in_again'])
    expect(outcomes.at(-1)).toBe('too_many_tries')
    const browser = await givenSignIn(email)
    expect(await verifyCode({ code: await codeNow(id) }, browser)).toEqual(tooMany)
    const device = `protishruti.device=${makeDevice(email)}`
    const own = givenBrowser(null, [browser.headers.get('cookie') ?? '', device])
    expect(await verifyCode({ code: await codeNow(id) }, own)).toMatchObject({ ok: true })
  })

  it('takes a recovery code, once', async () => {
    const { id, email, recoveryCodes } = await givenSecondFactor()
    const recovery = recoveryCodes[0] ?? ''
    expect(await verifyRecoveryCode({ recovery }, await givenSignIn(email))).toEqual({
      ok: true,
      email,
    })
    expect(await verifyRecoveryCode({ recovery }, await givenSignIn(email))).toMatchObject({
      code: 'wrong_code',
    })
    expect(await sessionsOf(id)).toBe(1)
  })
})

describe('the actor', () => {
  it('has the grants in force', async () => {
    const { id } = await givenAccount({ role: 'administrator' })
    const department = await db.department.create({
      data: { slug: 'doict', nameBn: 'আইসিটি', nameEn: 'ICT' },
    })
    const given = { userId: id, role: 'PROGRAMMER', areaId: 'narail', createdBy: 'test' } as const
    await db.grant.create({
      data: { ...given, departmentId: department.id, managesOffices: true },
    })
    await db.grant.create({ data: { ...given, endedAt: new Date() } })
    expect((await findPerson(id))?.actor.grants).toEqual([
      { role: 'administrator' },
      { role: 'programmer', areaId: 'narail', departmentSlug: 'doict', managesOffices: true },
    ])
  })

  it('is nobody after leaving', async () => {
    const { id } = await givenAccount()
    await db.user.update({ where: { id }, data: { deactivatedAt: new Date() } })
    expect(await findPerson(id)).toBeNull()
  })
})
