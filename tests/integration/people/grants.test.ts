import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor, type Grant, type PersonActor } from '@/lib/access/actor'
import { ForbiddenError, NotFoundError } from '@/lib/access/errors'
import { changeGrant } from '@/lib/people/commands/change-grant'
import { deactivatePerson } from '@/lib/people/commands/deactivate-person'
import { endGrant } from '@/lib/people/commands/end-grant'
import { grantRole } from '@/lib/people/commands/grant-role'
import { reactivatePerson } from '@/lib/people/commands/reactivate-person'
import { resetSecondFactor } from '@/lib/people/commands/reset-second-factor'
import { getPerson } from '@/lib/people/queries/get-person'
import { listPeople } from '@/lib/people/queries/list-people'
import { accepted } from '@/tests/factories/accepted'
import { givenDepartment } from '@/tests/factories/office'
import { givenActor, givenPerson, givenSession } from '@/tests/factories/person'
import { useDatabase } from '@/tests/support/database/database'
import { readMails } from '@/tests/support/mails'

const { db } = useDatabase()

const narail: Grant = { role: 'programmer', areaId: 'narail', departmentSlug: 'doict' }
const magura: Grant = { role: 'programmer', areaId: 'magura', departmentSlug: 'doict' }
let national: PersonActor
let district: PersonActor

beforeAll(async () => {
  await givenDepartment('doict')
  national = await givenActor({ grants: [{ role: 'administrator' }] })
  district = await givenActor({ grants: [{ ...narail, role: 'administrator' }] })
})

const grantOf = (userId: string) =>
  db.grant.findFirstOrThrow({ where: { userId, endedAt: null }, orderBy: { createdAt: 'asc' } })

describe('roles', () => {
  it('are given and ended, and stay in the history', async () => {
    const personId = await givenPerson({ grants: [narail] })
    const upazila = { role: 'auditor', areaId: 'lohagara.narail', departmentSlug: 'doict' } as const
    const { grantId } = accepted(await grantRole(district, { personId, ...upazila }))
    accepted(await endGrant(district, { grantId }))
    const { grants } = await getPerson(district, personId)
    expect(grants.map(({ role, endedAt }) => [role, endedAt !== undefined])).toEqual([
      ['programmer', false],
      ['auditor', true],
    ])
  })

  it('are not given twice', async () => {
    const personId = await givenPerson({ grants: [narail] })
    expect(await grantRole(district, { personId, ...narail })).toMatchObject({
      issues: [{ code: 'grant_exists' }],
    })
  })

  it('are given only within the giver’s own', async () => {
    const personId = await givenPerson({ grants: [narail] })
    await expect(grantRole(district, { personId, ...magura })).rejects.toThrow(ForbiddenError)
    await expect(grantRole(district, { personId, role: 'administrator' })).rejects.toThrow(
      ForbiddenError,
    )
  })

  it('of another district are not found', async () => {
    const personId = await givenPerson({ grants: [narail, magura] })
    const { id } = await db.grant.findFirstOrThrow({
      where: { userId: personId, areaId: 'magura' },
    })
    await expect(endGrant(district, { grantId: id })).rejects.toThrow(NotFoundError)
    await expect(endGrant(district, { grantId: 'no id' })).rejects.toThrow(NotFoundError)
  })

  it('change in one step, or not at all', async () => {
    const personId = await givenPerson({ grants: [narail] })
    const { id: grantId } = await grantOf(personId)
    accepted(await changeGrant(national, { grantId, ...magura }))
    expect(await grantOf(personId)).toMatchObject({ areaId: 'magura' })
    const { id } = await grantOf(personId)
    const refused = await changeGrant(national, { grantId: id, ...magura })
    expect(refused).toMatchObject({ issues: [{ code: 'grant_exists' }] })
    expect(await db.grant.count({ where: { userId: personId, endedAt: null } })).toBe(1)
    await expect(changeGrant(district, { grantId: id, ...narail })).rejects.toThrow(NotFoundError)
  })

  it('of one’s own administration are not ended by oneself', async () => {
    await givenActor({ grants: [{ role: 'administrator' }] })
    const { id: grantId } = await grantOf(national.id)
    expect(await endGrant(national, { grantId })).toEqual({ ok: false, code: 'own_grant' })
  })
})

describe('whoever leaves', () => {
  it('loses sessions and grants, keeps the history, and comes back with the same grants', async () => {
    const personId = await givenPerson({ grants: [{ ...narail, managesOffices: true }] })
    await givenSession(personId)
    accepted(await deactivatePerson(district, { personId }))
    expect(await db.session.count({ where: { userId: personId } })).toBe(0)
    expect(await db.grant.count({ where: { userId: personId, endedAt: null } })).toBe(0)
    expect(await getPerson(district, personId)).toMatchObject({ deactivatedAt: expect.any(Date) })
    const gone = await listPeople(district, { deactivated: true, role: 'programmer' })
    expect(gone.entries.map(({ id }) => id)).toContain(personId)

    accepted(await reactivatePerson(district, { personId }))
    expect(await grantOf(personId)).toMatchObject({ areaId: 'narail', managesOffices: true })
    const trail = await db.activityEvent.findMany({
      where: { recordId: personId },
      orderBy: { at: 'asc' },
    })
    expect(trail.map(({ action }) => action)).toEqual(['person:deactivate', 'person:reactivate'])
    expect(trail[0]?.before).toMatchObject({ sessions: 1, grants: [{ areaId: 'narail' }] })
  })

  it('is refused what makes no sense', async () => {
    const personId = await givenPerson({ grants: [narail] })
    expect(await reactivatePerson(district, { personId })).toMatchObject({ code: 'person_active' })
    accepted(await deactivatePerson(district, { personId }))
    const again = await deactivatePerson(district, { personId })
    expect(again).toMatchObject({ code: 'person_deactivated' })
    const given = await grantRole(district, { personId, ...narail, role: 'auditor' })
    expect(given).toMatchObject({ code: 'person_deactivated' })
    const own = await deactivatePerson(district, { personId: district.id })
    expect(own).toMatchObject({ code: 'own_account' })
  })

  it('is left alone by who looks after a part of their work only', async () => {
    const personId = await givenPerson({ grants: [narail, magura] })
    await expect(deactivatePerson(district, { personId })).rejects.toThrow(ForbiddenError)
    expect(await getPerson(district, personId)).toMatchObject({ isMine: false })
    expect(await getPerson(national, personId)).toMatchObject({ isMine: true })
  })

  it('is never the last administrator of the country, even when two go at once', async () => {
    await db.grant.updateMany({
      where: { role: 'ADMINISTRATOR', areaId: null, endedAt: null },
      data: { endedAt: new Date() },
    })
    const two = await Promise.all(
      [1, 2].map(() => givenPerson({ grants: [{ role: 'administrator' }] })),
    )
    const results = await Promise.all(
      two.map((personId) => deactivatePerson(commandLineActor, { personId })),
    )
    expect(results).toContainEqual({ ok: true })
    expect(results).toContainEqual({ ok: false, code: 'last_administrator' })
    const last = await db.grant.findFirstOrThrow({
      where: { role: 'ADMINISTRATOR', areaId: null, endedAt: null },
    })
    expect(await endGrant(commandLineActor, { grantId: last.id })).toMatchObject({
      code: 'last_administrator',
    })
  })
})

describe('a lost phone', () => {
  it('is answered by an administrator: no factor, no sessions, a mail', async () => {
    const personId = await givenPerson({
      grants: [narail],
      email: 'lost@office.example',
      twoFactorEnabled: true,
    })
    await db.twoFactor.create({
      data: { id: personId, userId: personId, secret: 'x', backupCodes: 'x' },
    })
    await givenSession(personId)
    expect(await resetSecondFactor(district, { personId })).toEqual({ ok: true, mailed: true })
    expect(await db.twoFactor.count({ where: { userId: personId } })).toBe(0)
    expect(await db.session.count({ where: { userId: personId } })).toBe(0)
    expect(await getPerson(district, personId)).toMatchObject({ hasSecondFactor: false })
    expect(readMails().map(({ to }) => to)).toEqual(['lost@office.example'])
    expect(await resetSecondFactor(district, { personId })).toMatchObject({
      code: 'no_second_factor',
    })
    expect(await resetSecondFactor(district, { personId: district.id })).toMatchObject({
      code: 'own_account',
    })
  })
})

describe('the list of people', () => {
  it('is searched, filtered and read page by page', async () => {
    const names = ['Karim Probe', 'Lata Probe', 'Mitu Probe']
    for (const name of names) await givenPerson({ name, grants: [{ ...narail, role: 'auditor' }] })
    const all = await listPeople(district, { q: 'probe' })
    expect(all.entries.map(({ name }) => name)).toEqual(names)
    expect((await listPeople(district, { q: 'probe', role: 'programmer' })).entries).toEqual([])
    const first = await listPeople(district, { q: 'probe', limit: 2 })
    const second = await listPeople(district, { q: 'probe', limit: 2, after: first.next })
    expect([...first.entries, ...second.entries].map(({ name }) => name)).toEqual(names)
    expect(second).not.toHaveProperty('next')
  })

  it('holds nobody for who manages nobody', async () => {
    const programmer = await givenActor({ grants: [narail] })
    expect((await listPeople(programmer)).entries).toEqual([])
    await expect(getPerson(programmer, programmer.id)).rejects.toThrow(NotFoundError)
  })
})
