import { describe, expect, it } from 'vitest'
import {
  acknowledgeRecoveryCodes,
  renewRecoveryCodes,
} from '@/lib/auth/commands/renew-recovery-codes'
import { beginSecondFactor, confirmSecondFactor } from '@/lib/auth/commands/set-up-second-factor'
import { turnOffSecondFactor } from '@/lib/auth/commands/turn-off-second-factor'
import { verifyCode, verifyRecoveryCode } from '@/lib/auth/commands/verify-code'
import { findPerson } from '@/lib/auth/person'
import { findAuthenticatorSetup, findNewRecoveryCodes } from '@/lib/auth/queries/find-second-factor'
import {
  codeNow,
  givenAccount,
  givenSecondFactor,
  givenSignIn,
  password,
  wrongCode,
} from '@/tests/factories/account'
import { givenSession } from '@/tests/factories/person'
import { useDatabase } from '@/tests/support/database/database'
import { codeOf } from '@/tests/support/desk/authenticator'

const { db } = useDatabase()

const actionsOf = async (recordId: string) =>
  (await db.activityEvent.findMany({ where: { recordId } })).map(({ action }) => action)
const hasSecondFactor = async (id: string) => (await findPerson(id))?.hasSecondFactor

describe('setting it up', () => {
  it('takes the password, then a first code, and shows the recovery codes once', async () => {
    const actor = await givenAccount({ role: 'administrator' })
    const browser = await givenSignIn(actor.email)
    const other = await givenSession(actor.id)
    const wrong = await beginSecondFactor(actor, { password: 'not the password' }, browser)
    expect(wrong).toMatchObject({ issues: [{ code: 'password_wrong', path: '/password' }] })
    expect(await findAuthenticatorSetup(actor.id)).toBeNull()

    expect(await beginSecondFactor(actor, { password }, browser)).toEqual({ ok: true })
    const setup = await findAuthenticatorSetup(actor.id)
    expect(codeOf(setup?.secret ?? '')).toBe(await codeNow(actor.id))
    expect(await hasSecondFactor(actor.id)).toBe(false)

    const miss = await confirmSecondFactor(actor, { code: await wrongCode(actor.id) }, browser)
    expect(miss).toMatchObject({ issues: [{ code: 'code_wrong', path: '/code' }] })
    expect(await db.session.count({ where: { id: other } })).toBe(1)

    const code = await codeNow(actor.id)
    expect(await confirmSecondFactor(actor, { code }, browser)).toEqual({ ok: true })
    expect(await hasSecondFactor(actor.id)).toBe(true)
    expect(await findAuthenticatorSetup(actor.id)).toBeNull()
    expect(await db.session.count({ where: { userId: actor.id } })).toBe(1)
    expect(await db.session.count({ where: { id: other } })).toBe(0)
    expect(await actionsOf(actor.id)).toEqual(['person:turn-on-second-factor'])

    expect(await findNewRecoveryCodes(actor.id)).toHaveLength(10)
    await acknowledgeRecoveryCodes(actor)
    expect(await findNewRecoveryCodes(actor.id)).toBeNull()
  })

  it('cannot be finished without having begun', async () => {
    const actor = await givenAccount()
    const browser = await givenSignIn(actor.email)
    expect(await confirmSecondFactor(actor, { code: '123456' }, browser)).toMatchObject({
      code: 'not_begun',
    })
  })
})

/** A browser signed in by both steps. */
async function givenBothSteps(role: 'administrator' | 'programmer') {
  const actor = await givenSecondFactor({ role })
  // the cookie of the session is set by Next; the session itself is borrowed from a plain sign-in
  await db.user.update({ where: { id: actor.id }, data: { twoFactorEnabled: false } })
  const browser = await givenSignIn(actor.email)
  await db.user.update({ where: { id: actor.id }, data: { twoFactorEnabled: true } })
  return { actor, browser }
}

describe('a second factor that is on', () => {
  it('gets new recovery codes; the old ones no longer work', async () => {
    const { actor, browser } = await givenBothSteps('programmer')
    expect(await renewRecoveryCodes(actor, { password: 'wrong' }, browser)).toMatchObject({
      code: 'invalid',
    })
    expect(await findNewRecoveryCodes(actor.id)).toBeNull()
    expect(await renewRecoveryCodes(actor, { password }, browser)).toEqual({ ok: true })
    const fresh = await findNewRecoveryCodes(actor.id)
    const old = { recovery: actor.recoveryCodes[0] ?? '' }
    expect(await verifyRecoveryCode(old, await givenSignIn(actor.email))).toMatchObject({
      code: 'wrong_code',
    })
    const recovery = fresh?.[0] ?? ''
    expect(await verifyRecoveryCode({ recovery }, await givenSignIn(actor.email))).toMatchObject({
      ok: true,
    })
  })

  it('moves to another phone: the old one’s codes no longer work', async () => {
    const { actor, browser } = await givenBothSteps('programmer')
    const before = await codeNow(actor.id)
    expect(await beginSecondFactor(actor, { password }, browser)).toEqual({ ok: true })
    expect(await hasSecondFactor(actor.id)).toBe(false)
    const code = await codeNow(actor.id)
    expect(await confirmSecondFactor(actor, { code }, browser)).toEqual({ ok: true })
    const result = await verifyCode({ code: before }, await givenSignIn(actor.email))
    expect(result).toMatchObject({ code: 'wrong_code' })
  })

  it('is turned off with the password', async () => {
    const { actor, browser } = await givenBothSteps('programmer')
    expect(await turnOffSecondFactor(actor, { password: 'wrong' }, browser)).toMatchObject({
      issues: [{ code: 'password_wrong', path: '/password' }],
    })
    expect(await turnOffSecondFactor(actor, { password }, browser)).toEqual({ ok: true })
    expect(await hasSecondFactor(actor.id)).toBe(false)
    expect(await actionsOf(actor.id)).toEqual(['person:turn-off-second-factor'])
  })

  it('is not turned off where it is required', async () => {
    const { actor, browser } = await givenBothSteps('administrator')
    expect(await turnOffSecondFactor(actor, { password }, browser)).toEqual({
      ok: false,
      code: 'second_factor_required',
    })
    expect(await hasSecondFactor(actor.id)).toBe(true)
  })
})
