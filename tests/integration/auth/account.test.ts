import { beforeEach, describe, expect, it } from 'vitest'
import { changeAccount } from '@/lib/auth/commands/change-account'
import { changePassword } from '@/lib/auth/commands/change-password'
import { requestPasswordReset } from '@/lib/auth/commands/request-password-reset'
import { resetPassword } from '@/lib/auth/commands/reset-password'
import { revokeOtherSessions, revokeSession } from '@/lib/auth/commands/revoke-session'
import { signIn } from '@/lib/auth/commands/sign-in'
import { findReset } from '@/lib/auth/queries/find-reset'
import { listSessions } from '@/lib/auth/queries/list-sessions'
import { givenAccount, givenBrowser, givenSignIn, password } from '@/tests/factories/account'
import { givenSession } from '@/tests/factories/person'
import { useDatabase } from '@/tests/support/database/database'
import { forgetMails, readMails } from '@/tests/support/mails'

const { db } = useDatabase()

beforeEach(forgetMails)

const newPassword = 'lamp river six stones'
const typed = { newPassword, repeatedPassword: newPassword }
const sessionsOf = (userId: string) => db.session.count({ where: { userId } })
const actionsOf = async (recordId: string) =>
  (await db.activityEvent.findMany({ where: { recordId } })).map(({ action }) => action)

async function givenResetLink(email: string): Promise<string> {
  await requestPasswordReset({ email }, givenBrowser())
  const mail = readMails().findLast(({ to }) => to === email)
  return /password\/reset\/(\w+)/.exec(mail?.text ?? '')?.[1] ?? ''
}

describe('a forgotten password', () => {
  it('is replaced by a link that is mailed, once; every session ends', async () => {
    const { id, email } = await givenAccount()
    await givenSession(id)
    const token = await givenResetLink(email)
    expect(await findReset(token)).toMatchObject({ email })
    expect(await resetPassword(token, typed, givenBrowser())).toEqual({ ok: true })
    expect(await sessionsOf(id)).toBe(0)
    expect(await actionsOf(id)).toEqual(['person:reset-password'])
    expect(readMails().map(({ to }) => to)).toEqual([email, email])
    expect(await resetPassword(token, typed, givenBrowser())).toMatchObject({
      code: 'link_invalid',
    })
    expect(await signIn({ email, password }, givenBrowser())).toMatchObject({ ok: false })
    expect(await signIn({ email, password: newPassword }, givenBrowser())).toMatchObject({
      ok: true,
    })
  })

  it('keeps nothing in the database by which the link could be made', async () => {
    const { email } = await givenAccount()
    const token = await givenResetLink(email)
    const kept = JSON.stringify(await db.verification.findMany())
    expect(token.length).toBeGreaterThan(20)
    expect(kept).not.toContain(token)
  })

  it('is answered alike for an address without an account, and for someone who left', async () => {
    const left = await givenAccount()
    await db.user.update({ where: { id: left.id }, data: { deactivatedAt: new Date() } })
    for (const email of ['nobody@office.example', left.email]) {
      expect(await requestPasswordReset({ email }, givenBrowser())).toEqual({ ok: true })
    }
    expect(readMails()).toEqual([])
  })

  it('is not mailed about without end', async () => {
    const { email } = await givenAccount()
    for (let at = 0; at < 10; at += 1) {
      expect(await requestPasswordReset({ email }, givenBrowser())).toEqual({ ok: true })
    }
    expect(readMails()).toHaveLength(6)
  })

  it('ends half a sign-in begun with the old one, and other links', async () => {
    const { id, email } = await givenAccount()
    const [first, second] = [await givenResetLink(email), await givenResetLink(email)]
    expect(await resetPassword(second, typed, givenBrowser())).toEqual({ ok: true })
    expect(await findReset(first)).toBeNull()
    expect(await db.verification.count({ where: { value: id } })).toBe(0)
  })

  it('expires after an hour', async () => {
    const { id, email } = await givenAccount()
    const token = await givenResetLink(email)
    const row = await db.verification.findFirstOrThrow({ where: { value: id } })
    expect(row.expiresAt.getTime() - row.createdAt.getTime()).toBeLessThanOrEqual(3_601_000)
    await db.verification.update({ where: { id: row.id }, data: { expiresAt: new Date() } })
    expect(await resetPassword(token, typed, givenBrowser())).toMatchObject({
      code: 'link_invalid',
    })
  })
})

describe('one’s own password', () => {
  it('changes with the old one; other sessions end', async () => {
    const account = await givenAccount()
    const { id, email } = account
    const other = await givenSession(id)
    const browser = await givenSignIn(email)
    const wrong = { ...typed, currentPassword: 'not the password' }
    expect(await changePassword(account, wrong, browser)).toMatchObject({
      issues: [{ code: 'password_wrong', path: '/currentPassword' }],
    })
    expect(await sessionsOf(id)).toBe(2)
    const right = { ...typed, currentPassword: password }
    expect(await changePassword(account, right, browser)).toEqual({ ok: true })
    expect(await db.session.count({ where: { id: other } })).toBe(0)
    expect(await sessionsOf(id)).toBe(1)
    expect(await actionsOf(id)).toEqual(['person:change-password'])
    expect(readMails()).toMatchObject([{ to: email }])
  })

  it('cannot be guessed through the form that changes it', async () => {
    const account = await givenAccount()
    const browser = { ...(await givenSignIn(account.email)), address: '203.0.113.9' }
    const wrong = { ...typed, currentPassword: 'not the password' }
    for (let at = 0; at < 8; at += 1) await changePassword(account, wrong, browser)
    const right = { ...typed, currentPassword: password }
    expect(await changePassword(account, right, browser)).toMatchObject({ code: 'too_many_tries' })
  })
})

describe('one’s own sessions', () => {
  it('are listed and ended, one or all others; never another person’s', async () => {
    const [actor, stranger] = [await givenAccount(), await givenAccount()]
    const [own, second, third] = [
      await givenSession(actor.id),
      await givenSession(actor.id),
      await givenSession(actor.id),
    ]
    const theirs = await givenSession(stranger.id)
    await revokeSession(actor, { sessionId: theirs })
    await revokeSession(actor, { sessionId: second })
    const ids = async () => (await listSessions(actor.id)).map(({ id }) => id).toSorted()
    expect(await ids()).toEqual([own, third].toSorted())
    await revokeOtherSessions(actor, { sessionId: own })
    expect(await ids()).toEqual([own])
    expect(await sessionsOf(stranger.id)).toBe(1)
    expect(await actionsOf(actor.id)).toEqual(['person:revoke-sessions', 'person:revoke-sessions'])
  })
})

describe('one’s own name and language', () => {
  it('change, and the trail keeps what was', async () => {
    const actor = await givenAccount()
    expect(await changeAccount(actor, { name: ' নাসরিন ', language: 'bn' })).toEqual({ ok: true })
    expect(await db.user.findUnique({ where: { id: actor.id } })).toMatchObject({
      name: 'নাসরিন',
      language: 'BN',
    })
    expect(await db.activityEvent.findFirst({ where: { recordId: actor.id } })).toMatchObject({
      before: { name: actor.name, language: 'EN' },
      after: { name: 'নাসরিন', language: 'BN' },
    })
    expect(await changeAccount(actor, { name: '', language: 'bn' })).toMatchObject({ ok: false })
  })
})
