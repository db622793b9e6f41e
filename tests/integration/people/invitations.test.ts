import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ForbiddenError, NotFoundError } from '@/lib/access/errors'
import { digestToken } from '@/lib/auth/token'
import { invitePerson } from '@/lib/people/commands/invite-person'
import { resendInvitation } from '@/lib/people/commands/resend-invitation'
import { revokeInvitation } from '@/lib/people/commands/revoke-invitation'
import { listInvitations } from '@/lib/people/queries/list-invitations'
import type { InvitationInput } from '@/lib/people/schema'
import { accepted } from '@/tests/factories/accepted'
import { givenDepartment } from '@/tests/factories/office'
import { givenActor, givenPerson } from '@/tests/factories/person'
import { useDatabase } from '@/tests/support/database/database'
import { forgetMails, readMails } from '@/tests/support/mails'
import type { PersonActor } from '@/lib/access/actor'

const { db } = useDatabase()

let national: PersonActor
let district: PersonActor

beforeAll(async () => {
  await givenDepartment('doict')
  await givenDepartment('land')
  national = await givenActor({ grants: [{ role: 'administrator' }] })
  const grant = { role: 'administrator', areaId: 'narail', departmentSlug: 'doict' } as const
  district = await givenActor({ grants: [grant] })
})
beforeEach(forgetMails)

let serial = 0
function invitation(changes: Partial<InvitationInput> = {}): InvitationInput {
  const email = `invited${(serial += 1)}@office.example`
  const place = { areaId: 'lohagara.narail', departmentSlug: 'doict' }
  return { email, name: 'তারা নমুনা', role: 'programmer', ...place, locale: 'bn', ...changes }
}

/** The token of the link in the first mail. */
function mailedToken(): string {
  const token = /\/bn\/admin\/invitations\/([\w-]{43})\s/.exec(readMails()[0]?.text ?? '')?.[1]
  if (!token) throw new Error('no link was mailed')
  return token
}

describe('invitePerson', () => {
  it('mails a link whose token is kept as its digest alone', async () => {
    const input = invitation({ email: ' Tara@Office.Example ' })
    const { invitationId, mailed } = accepted(await invitePerson(district, input))
    const [mail] = readMails()
    expect(mailed).toBe(true)
    expect(mail?.to).toBe('tara@office.example')
    const stored = await db.invitation.findUniqueOrThrow({ where: { id: invitationId } })
    expect(stored).toMatchObject({
      email: 'tara@office.example',
      role: 'PROGRAMMER',
      areaId: 'lohagara.narail',
      tokenHash: digestToken(mailedToken()),
    })
    const days = (stored.expiresAt.getTime() - stored.createdAt.getTime()) / 86_400_000
    expect(Math.round(days)).toBe(7)
  })

  it('puts neither the token nor its digest into the trail', async () => {
    const { invitationId } = accepted(await invitePerson(district, invitation()))
    const { tokenHash } = await db.invitation.findUniqueOrThrow({ where: { id: invitationId } })
    const events = await db.activityEvent.findMany({ where: { recordId: invitationId } })
    expect(events).toHaveLength(1)
    expect(JSON.stringify(events)).not.toContain(tokenHash)
    expect(JSON.stringify(events)).not.toContain(mailedToken())
  })

  it.each<[string, Partial<InvitationInput>]>([
    ['another district', { areaId: 'magura' }],
    ['the division above', { areaId: 'khulnadiv' }],
    ['the whole country', { areaId: '' }],
    ['another department', { departmentSlug: 'land' }],
    ['every department', { departmentSlug: undefined }],
    ['an area that does not exist', { areaId: 'nowhere' }],
  ])('lets an administrator of a district invite nobody for %s', async (_, place) => {
    await expect(invitePerson(district, invitation(place))).rejects.toThrow(ForbiddenError)
    expect(readMails()).toEqual([])
  })

  it('lets one of the whole country invite for anywhere', async () => {
    const everywhere = { areaId: undefined, departmentSlug: undefined }
    const one = accepted(await invitePerson(national, invitation({ ...everywhere })))
    expect(await db.invitation.findUnique({ where: { id: one.invitationId } })).toMatchObject({
      areaId: null,
      departmentId: null,
    })
  })

  it.each<[Partial<InvitationInput>, string, string]>([
    [{ email: 'no address' }, '/email', 'email_malformed'],
    [{ name: '  ' }, '/name', 'name_missing'],
    [{ role: '' as 'auditor' }, '/role', 'role_missing'],
    [{ areaId: 'nowhere' }, '/areaId', 'area_unknown'],
    [{ departmentSlug: 'nothing' }, '/departmentSlug', 'department_unknown'],
  ])('refuses %j at %s: %s', async (changes, path, code) => {
    const result = await invitePerson(national, invitation(changes))
    expect(result).toEqual({ ok: false, code: 'invalid', issues: [{ path, code }] })
  })

  it('invites an address once', async () => {
    const input = invitation()
    accepted(await invitePerson(national, input))
    const again = await invitePerson(national, input)
    expect(again).toMatchObject({ issues: [{ path: '/email', code: 'invitation_open' }] })
  })

  it('invites nobody who has an account, open or closed', async () => {
    await givenPerson({ email: 'here@office.example' })
    await givenPerson({ email: 'gone@office.example', deactivatedAt: new Date() })
    const here = await invitePerson(national, invitation({ email: 'here@office.example' }))
    const gone = await invitePerson(national, invitation({ email: 'gone@office.example' }))
    expect(here).toMatchObject({ issues: [{ code: 'person_exists' }] })
    expect(gone).toMatchObject({ issues: [{ code: 'person_deactivated' }] })
  })

  it('gives only programmers the care for offices', async () => {
    const input = invitation({ role: 'auditor', managesOffices: 'on' })
    const { invitationId } = accepted(await invitePerson(national, input))
    const stored = await db.invitation.findUnique({ where: { id: invitationId } })
    expect(stored?.managesOffices).toBe(false)
  })

  it('invites two at once under one address only once', async () => {
    const input = invitation()
    const results = await Promise.all([1, 2, 3].map(() => invitePerson(national, input)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('an open invitation', () => {
  it('is sent again with a new link; the old one is void', async () => {
    const { invitationId } = accepted(await invitePerson(district, invitation()))
    const where = { id: invitationId }
    const before = await db.invitation.findUniqueOrThrow({ where })
    await db.invitation.update({ where, data: { expiresAt: new Date('2020-01-01') } })
    forgetMails()
    accepted(await resendInvitation(district, { invitationId, locale: 'bn' }))
    const after = await db.invitation.findUniqueOrThrow({ where })
    expect(after.tokenHash).not.toBe(before.tokenHash)
    expect(after.expiresAt > new Date()).toBe(true)
    expect(digestToken(mailedToken())).toBe(after.tokenHash)
  })

  it('is taken back once, and then gone', async () => {
    const { invitationId } = accepted(await invitePerson(district, invitation()))
    expect(await listInvitations(district)).toContainEqual(
      expect.objectContaining({ id: invitationId }),
    )
    accepted(await revokeInvitation(district, { invitationId }))
    expect(await listInvitations(district)).not.toContainEqual(
      expect.objectContaining({ id: invitationId }),
    )
    const again = revokeInvitation(district, { invitationId })
    await expect(again).rejects.toThrow(NotFoundError)
    await expect(resendInvitation(district, { invitationId, locale: 'bn' })).rejects.toThrow(
      NotFoundError,
    )
  })
})
