import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commandLineActor as actor, type PersonActor } from '@/lib/access/actor'
import { ForbiddenError, NotFoundError } from '@/lib/access/errors'
import { createOffice } from '@/lib/offices/commands/create-office'
import { changeSlug } from '@/lib/offices/commands/change-slug'
import { closeOffice } from '@/lib/offices/commands/close-office'
import { moveOffice } from '@/lib/offices/commands/move-office'
import { reopenOffice } from '@/lib/offices/commands/reopen-office'
import { setHosts } from '@/lib/offices/commands/set-hosts'
import { updateOffice } from '@/lib/offices/commands/update-office'
import { findOfficeBySlug } from '@/lib/offices/queries/find-office'
import { listOffices } from '@/lib/offices/queries/list-offices'
import { revisionOf } from '@/lib/offices/revision'
import { accepted } from '@/tests/factories/accepted'
import { givenPublished } from '@/tests/factories/charter'
import { hearChanges } from '@/tests/factories/listener'
import { givenDepartment, givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
let serial = 0
let officeSlug = ''

const revision = async (slug = officeSlug) =>
  revisionOf(await db.office.findUniqueOrThrow({ where: { slug } }))
const lastEvent = () => db.activityEvent.findFirstOrThrow({ orderBy: { id: 'desc' } })
const programmer = (managesOffices: boolean): PersonActor => ({
  kind: 'person',
  id: 'p',
  name: 'p',
  grants: [{ role: 'programmer', areaId: 'narail', departmentSlug: 'doict', managesOffices }],
})

beforeAll(async () => {
  await givenDepartment('land')
  await givenOffice({ slug: 'doict.narail', level: 'DISTRICT', areaId: 'narail' })
})

beforeEach(async () => {
  officeSlug = `office-${(serial += 1)}`
  await givenOffice({ slug: officeSlug, parentSlug: 'doict.narail' })
})

describe('an address', () => {
  it('that was changed redirects for ever, also after a second change', async () => {
    const first = { officeSlug, slug: `${officeSlug}.new` }
    const heard = await hearChanges(async () =>
      accepted(await changeSlug(actor, { ...first, revision: await revision() })),
    )
    expect(heard.toSorted()).toEqual(['doict.narail', officeSlug, first.slug])
    const second = { officeSlug: first.slug, slug: `${officeSlug}.newer` }
    accepted(await changeSlug(actor, { ...second, revision: await revision(first.slug) }))
    for (const slug of [officeSlug, first.slug]) {
      expect(await findOfficeBySlug(slug)).toEqual({ kind: 'moved', redirectTo: second.slug })
    }
    expect(await lastEvent()).toMatchObject({
      action: 'office:rename',
      before: { slug: first.slug },
      after: { slug: second.slug },
    })
  })

  it('may be taken back by its own office, by no other', async () => {
    const once = officeSlug
    const now = `${officeSlug}.now`
    accepted(await changeSlug(actor, { officeSlug, slug: now, revision: await revision() }))
    const other = await givenOffice({ slug: `${once}.other` })
    const taken = { officeSlug: other.slug, slug: once, revision: await revision(other.slug) }
    expect(await changeSlug(actor, taken)).toMatchObject({ issues: [{ code: 'slug_taken' }] })
    const back = { officeSlug: now, slug: once, revision: await revision(now) }
    accepted(await changeSlug(actor, back))
    expect(await findOfficeBySlug(now)).toEqual({ kind: 'moved', redirectTo: once })
    expect(await findOfficeBySlug(once)).toMatchObject({ office: { slug: once } })
  })

  it('must not be that of a page of the admin section', async () => {
    const renamed = { officeSlug, slug: 'new', revision: await revision() }
    expect(await changeSlug(actor, renamed)).toMatchObject({ issues: [{ code: 'slug_reserved' }] })
  })
})

describe('hosts', () => {
  it('are taken as pasted, and lead to the office', async () => {
    const hosts = ['https://Second.Lohagara.gov.bd/bn/site', 'second.lohagara.gov.bd']
    accepted(await setHosts(actor, { officeSlug, hosts, revision: await revision() }))
    expect(await findOfficeBySlug('second.lohagara')).toEqual({
      kind: 'moved',
      redirectTo: officeSlug,
    })
    expect(await lastEvent()).toMatchObject({
      before: { hosts: [`${officeSlug}.gov.bd`] },
      after: { hosts: ['second.lohagara.gov.bd'] },
    })
  })

  it('lead to one office only', async () => {
    const { slug } = await givenOffice({ slug: `${officeSlug}.other` })
    const hosts = ['free.gov.bd', `${officeSlug}.gov.bd`]
    const given = { officeSlug: slug, hosts, revision: await revision(slug) }
    expect(await setHosts(actor, given)).toMatchObject({
      issues: [{ code: 'host_taken', path: '/hosts/1' }],
    })
    expect(await db.officeHost.findUnique({ where: { host: 'free.gov.bd' } })).toBeNull()
    const office = { slug: 'x', departmentSlug: 'doict', level: 'UNION', nameBn: 'ক' } as const
    expect(await createOffice(actor, { ...office, hosts })).toMatchObject({
      issues: [{ code: 'host_taken', path: '/hosts/1' }],
    })
    expect(await findOfficeBySlug('x')).toBeNull()
  })
})

describe('two people at one office', () => {
  it('never overwrite each other unknowingly', async () => {
    const started = await revision()
    accepted(await updateOffice(actor, { slug: officeSlug, addressBn: 'এক', revision: started }))
    const late = { officeSlug, revision: started }
    const now = { ok: false, code: 'stale_revision', revision: await revision() }
    expect(await updateOffice(actor, { slug: officeSlug, ...late, addressBn: 'দুই' })).toEqual(now)
    expect(await changeSlug(actor, { ...late, slug: 'late' })).toEqual(now)
    expect(await setHosts(actor, { ...late, hosts: [] })).toEqual(now)
    expect(await closeOffice(actor, late)).toEqual(now)
    const place = { departmentSlug: 'doict', level: 'UPAZILA', areaId: 'narail' } as const
    expect(await moveOffice(actor, { ...late, ...place })).toEqual(now)
    expect((await db.office.findUniqueOrThrow({ where: { slug: officeSlug } })).addressBn).toBe(
      'এক',
    )
  })
})

describe('a name', () => {
  it('is for those who manage offices', async () => {
    const renamed = { slug: officeSlug, nameBn: 'নতুন নাম' }
    await expect(updateOffice(programmer(false), renamed)).rejects.toThrow(ForbiddenError)
    accepted(await updateOffice(programmer(false), { slug: officeSlug, addressBn: 'ঠিকানা' }))
    accepted(await updateOffice(programmer(true), renamed))
  })
})

describe('a closed office', () => {
  it('leaves lists and search, keeps its pages, and may be reopened', async () => {
    await givenPublished(officeSlug)
    const { id } = await db.office.findUniqueOrThrow({ where: { slug: officeSlug } })
    const entries = () => db.searchEntry.count({ where: { officeId: id } })
    const listed = async () =>
      (await listOffices({ limit: 100 })).entries.some(({ slug }) => slug === officeSlug)
    accepted(await closeOffice(actor, { officeSlug, revision: await revision() }))
    expect([await entries(), await listed()]).toEqual([0, false])
    expect(await findOfficeBySlug(officeSlug)).toMatchObject({ office: { state: 'CLOSED' } })
    const again = { officeSlug, revision: await revision() }
    expect(await closeOffice(actor, again)).toMatchObject({ code: 'office_not_active' })
    accepted(await reopenOffice(actor, again))
    expect([await entries(), await listed()]).toEqual([2, true])
    expect(await reopenOffice(actor, { officeSlug, revision: await revision() })).toMatchObject({
      code: 'office_active',
    })
    expect(await lastEvent()).toMatchObject({
      action: 'office:reopen',
      before: { state: 'CLOSED' },
      after: { state: 'ACTIVE' },
    })
  })
})

describe('a move', () => {
  const elsewhere = { departmentSlug: 'land', level: 'DISTRICT', areaId: 'magura' } as const

  it('takes the office to its new area and department, and out of the hands of the old ones', async () => {
    const moved = { officeSlug, ...elsewhere, revision: await revision() }
    accepted(await moveOffice(actor, moved))
    expect(await findOfficeBySlug(officeSlug)).toMatchObject({
      office: {
        department: { slug: 'land' },
        level: 'DISTRICT',
        areas: [{ id: 'khulnadiv' }, { id: 'magura' }],
      },
    })
    expect(await lastEvent()).toMatchObject({
      action: 'office:move',
      before: { areaId: 'lohagara.narail', departmentSlug: 'doict', parentSlug: 'doict.narail' },
      after: { areaId: 'magura', departmentSlug: 'land', parentSlug: null },
    })
    const { key } = await db.searchEntry.findFirstOrThrow({
      where: { office: { slug: officeSlug } },
    })
    expect(key).toContain('magura')
    await expect(
      updateOffice(programmer(true), { slug: officeSlug, addressBn: 'x' }),
    ).rejects.toThrow(NotFoundError)
  })

  it('needs an administrator of both places', async () => {
    const administrator: PersonActor = {
      ...programmer(false),
      grants: [{ role: 'administrator', areaId: 'narail' }],
    }
    const out = { officeSlug, ...elsewhere, revision: await revision() }
    expect(await moveOffice(administrator, out)).toMatchObject({
      issues: [{ code: 'place_forbidden', path: '/areaId' }],
    })
    await expect(moveOffice(programmer(true), out)).rejects.toThrow(ForbiddenError)
    accepted(await moveOffice(administrator, { ...out, areaId: 'narail' }))
  })

  it('never puts an office below itself', async () => {
    const place = { departmentSlug: 'doict', level: 'DISTRICT', areaId: 'narail' } as const
    const moved = { officeSlug: 'doict.narail', revision: await revision('doict.narail') }
    expect(await moveOffice(actor, { ...moved, ...place, parentSlug: officeSlug })).toMatchObject({
      issues: [{ code: 'parent_below', path: '/parentSlug' }],
    })
  })
})
