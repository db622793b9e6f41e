import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor, type PersonActor } from '@/lib/access/actor'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import { findVersionList } from '@/lib/charters/queries/find-version-list'
import { changeSlug } from '@/lib/offices/commands/change-slug'
import { closeOffice } from '@/lib/offices/commands/close-office'
import { mergeOffice } from '@/lib/offices/commands/merge-office'
import { reopenOffice } from '@/lib/offices/commands/reopen-office'
import { findOfficeBySlug, findVersionsAddress } from '@/lib/offices/queries/find-office'
import { revisionOf } from '@/lib/offices/revision'
import { accepted } from '@/tests/factories/accepted'
import { givenPublished } from '@/tests/factories/charter'
import { hearChanges } from '@/tests/factories/listener'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const old = 'doict.lohagara.narail'
const into = 'doict.narail'
const child = 'doict.union.narail'

const guard = async (officeSlug: string) => ({
  officeSlug,
  revision: revisionOf(await db.office.findUniqueOrThrow({ where: { slug: officeSlug } })),
})

beforeAll(async () => {
  await givenOffice({ slug: 'older' })
  accepted(await changeSlug(actor, { ...(await guard('older')), slug: old }))
  await givenOffice({ slug: into, level: 'DISTRICT', areaId: 'narail' })
  await givenOffice({ slug: child, parentSlug: old })
  await givenOffice({ slug: 'doict.magura', areaId: 'magura' })
  await givenPublished(old)
})

describe('a merger', () => {
  it('is refused into itself, into an office unknown to the actor, and into one that is closed', async () => {
    const merge = async (intoSlug: string, by: PersonActor | typeof actor = actor) =>
      mergeOffice(by, { ...(await guard(old)), intoSlug })
    expect(await merge(old)).toMatchObject({ issues: [{ code: 'merger_itself' }] })
    expect(await merge('nowhere')).toMatchObject({ issues: [{ code: 'merger_unknown' }] })
    const grants = [{ role: 'programmer' as const, areaId: 'narail', managesOffices: true }]
    const programmer: PersonActor = { kind: 'person', id: 'p', name: 'p', grants }
    expect(await merge('doict.magura', programmer)).toMatchObject({
      issues: [{ code: 'merger_unknown', path: '/intoSlug' }],
    })
    accepted(await closeOffice(actor, await guard('doict.magura')))
    expect(await merge('doict.magura')).toMatchObject({ issues: [{ code: 'merger_not_active' }] })
  })

  it('leads every address to the other office, and tells all it touches', async () => {
    const merge = async () => mergeOffice(actor, { ...(await guard(old)), intoSlug: into })
    const heard = await hearChanges(async () => accepted(await merge()))
    expect(new Set(heard)).toEqual(new Set([old, 'older', into, child]))
    for (const slug of [old, 'older']) {
      expect(await findOfficeBySlug(slug)).toEqual({ kind: 'moved', redirectTo: into })
    }
    expect(await findOfficeBySlug(child)).toMatchObject({ office: { parent: { slug: into } } })
    expect(await db.searchEntry.count({ where: { office: { slug: old } } })).toBe(0)
  })

  it('leaves what was published at its own address, and says whose work it is now', async () => {
    expect(await findPublishedCharter(old)).toBeNull()
    expect(await findPublishedCharter(old, 1)).toMatchObject({
      office: { slug: old, state: 'MERGED', mergedInto: { slug: into } },
      version: { number: 1, isCurrent: false },
    })
    expect(await findVersionList(old)).toMatchObject({ versions: [{ number: 1 }], merged: [] })
    expect(await findVersionList(into)).toMatchObject({
      versions: [],
      merged: [{ slug: old, versions: [{ number: 1 }] }],
    })
  })

  it('never shows another office’s version under an address of its own', async () => {
    await givenPublished(into)
    expect(await findVersionsAddress('older')).toBe(old)
    expect(await findVersionsAddress(old)).toBe(old)
    expect(await findVersionsAddress('nowhere')).toBeNull()
  })

  it('may be undone', async () => {
    const heard = await hearChanges(async () =>
      accepted(await reopenOffice(actor, await guard(old))),
    )
    expect(new Set(heard)).toEqual(new Set([old, 'older', into]))
    expect(await findOfficeBySlug('older')).toEqual({ kind: 'moved', redirectTo: old })
    expect(await findPublishedCharter(old)).toMatchObject({ version: { isCurrent: true } })
  })

  it('into an office below puts that one in its place', async () => {
    const { slug } = await givenOffice({ slug: 'below', parentSlug: into })
    accepted(await mergeOffice(actor, { ...(await guard(into)), intoSlug: slug }))
    const { parentId } = await db.office.findUniqueOrThrow({ where: { slug } })
    expect(parentId).toBeNull()
    expect(await findOfficeBySlug(child)).toMatchObject({ office: { parent: { slug } } })
  })
})
