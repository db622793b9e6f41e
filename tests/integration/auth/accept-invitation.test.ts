import { describe, expect, it } from 'vitest'
import { acceptInvitation } from '@/lib/auth/commands/accept-invitation'
import { signIn } from '@/lib/auth/commands/sign-in'
import { inviteFirstAdministrator } from '@/lib/auth/first-people/first-administrator'
import { createSampleAccounts } from '@/lib/auth/first-people/sample-accounts'
import { findPerson } from '@/lib/auth/person'
import { findInvitation } from '@/lib/auth/queries/find-invitation'
import { digestToken, makeToken } from '@/lib/auth/token'
import { givenAccount, givenBrowser } from '@/tests/factories/account'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()

const invalidLink = { ok: false, code: 'link_invalid' }
const newPassword = 'lamp river six stones'
const typed = { name: 'সাদিয়া', newPassword, repeatedPassword: newPassword }
const context = { client: givenBrowser(), locale: 'en' as const }

async function givenInvitation(email: string | null, dates = {}): Promise<string> {
  const token = makeToken()
  const expiresAt = new Date(Date.now() + 60_000)
  const data = { email, role: 'PROGRAMMER', areaId: 'narail', managesOffices: true } as const
  await db.invitation.create({
    data: { ...data, tokenHash: digestToken(token), invitedBy: 'শিরিন', expiresAt, ...dates },
  })
  return token
}

describe('an invitation', () => {
  it('makes the account it promised, which can sign in', async () => {
    const email = 'invited@office.example'
    const token = await givenInvitation(email)
    expect(await findInvitation(token)).toMatchObject({ state: 'open', email, role: 'programmer' })
    const joined = await acceptInvitation(token, { ...typed, email: 'else@x.example' }, context)
    expect(joined).toMatchObject({ ok: true, email })
    const user = await db.user.findUniqueOrThrow({ where: { email }, include: { grants: true } })
    expect(user).toMatchObject({ name: 'সাদিয়া', language: 'EN', sample: false })
    expect(user.grants).toMatchObject([
      { role: 'PROGRAMMER', areaId: 'narail', managesOffices: true, createdBy: 'শিরিন' },
    ])
    const entered = await signIn({ email, password: newPassword }, givenBrowser())
    expect(entered).toMatchObject({ ok: true, step: 'done' })
    expect(await db.activityEvent.findFirst({ where: { recordId: user.id } })).toMatchObject({
      action: 'person:join',
      actorId: user.id,
      after: { role: 'programmer', email },
    })
    expect(await findInvitation(token)).toMatchObject({ state: 'accepted' })
  })

  it('is accepted once, by however many at the same time', async () => {
    const token = await givenInvitation(null)
    const addresses = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@office.example`)
    const results = await Promise.all(
      addresses.map((email) => acceptInvitation(token, { ...typed, email }, context)),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter(({ ok }) => !ok)).toEqual(Array(4).fill(invalidLink))
    expect(await db.user.count({ where: { email: { in: addresses } } })).toBe(1)
  })

  it('that is unknown, expired or withdrawn makes nothing', async () => {
    const past = new Date(Date.now() - 1)
    const tokens = [
      makeToken(),
      await givenInvitation('late@office.example', { expiresAt: past }),
      await givenInvitation('revoked@office.example', { revokedAt: past }),
    ]
    const before = await db.user.count()
    for (const token of tokens) {
      expect(await acceptInvitation(token, typed, context)).toEqual(invalidLink)
    }
    expect(await db.user.count()).toBe(before)
    expect(await findInvitation(makeToken())).toBeNull()
  })

  it('stays open when what was typed will not do', async () => {
    const { email } = await givenAccount()
    const token = await givenInvitation(null)
    const issues = [{ code: 'account_exists', path: '/email' }]
    expect(await acceptInvitation(token, { ...typed, email }, context)).toMatchObject({ issues })
    expect(
      await acceptInvitation(
        token,
        { ...typed, email: 'x@y.example', newPassword: 'short' },
        context,
      ),
    ).toMatchObject({ code: 'invalid' })
    expect(await findInvitation(token)).toMatchObject({ state: 'open' })
  })

  it('cannot be guessed for long from one address', async () => {
    const here = { ...context, client: givenBrowser('203.0.113.200') }
    for (let at = 0; at < 60; at += 1) await acceptInvitation(makeToken(), typed, here)
    const token = await givenInvitation('slow@office.example')
    expect(await acceptInvitation(token, typed, here)).toMatchObject({ code: 'too_many_tries' })
  })
})

describe('the first people', () => {
  it('are let in by a link that ends the ones before it, until somebody administers', async () => {
    const [first, second] = [await inviteFirstAdministrator(), await inviteFirstAdministrator()]
    expect(await findInvitation(first ?? '')).toMatchObject({ state: 'revoked', email: null })
    const email = 'first@office.example'
    const joined = await acceptInvitation(second ?? '', { ...typed, email }, context)
    expect(joined).toMatchObject({ ok: true })
    expect(await inviteFirstAdministrator()).toBeNull()
    const { id } = await db.user.findUniqueOrThrow({ where: { email } })
    expect(await findPerson(id)).toMatchObject({
      actor: { grants: [{ role: 'administrator' }] },
      mustHaveSecondFactor: true,
    })
    await db.user.update({ where: { id }, data: { deactivatedAt: new Date() } })
    expect(await inviteFirstAdministrator()).not.toBeNull()
  })

  it('are, with the sample offices, one a role, made once', async () => {
    await db.department.create({ data: { slug: 'doict', nameBn: 'আইসিটি', nameEn: 'ICT' } })
    const made = await Promise.all([createSampleAccounts(), createSampleAccounts()])
    const accounts = made.flat()
    expect(accounts).toHaveLength(3)
    expect(await createSampleAccounts()).toEqual([])
    for (const { email, password } of accounts) {
      expect(await signIn({ email, password }, givenBrowser())).toMatchObject({ ok: true })
    }
    const grants = await db.grant.findMany({ where: { user: { sample: true } } })
    expect(grants.map(({ role }) => role).toSorted()).toEqual([
      'ADMINISTRATOR',
      'AUDITOR',
      'PROGRAMMER',
    ])
    // they do not stand in for a person of the office's own
    await db.user.updateMany({ where: { sample: false }, data: { deactivatedAt: new Date() } })
    expect(await inviteFirstAdministrator()).not.toBeNull()
  })
})
