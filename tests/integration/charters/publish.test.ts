import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { countPublished } from '@/lib/charters/queries/count-published'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import {
  findPublishedService,
  listVersionsOfService,
} from '@/lib/charters/queries/find-published-service'
import { listVersions } from '@/lib/charters/queries/list-versions'
import { searchByName } from '@/lib/search/queries'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { hearChanges } from '@/tests/factories/listener'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const parent = 'doict.narail'
const office = 'doict.lohagara.narail'

beforeAll(async () => {
  await givenOffice({ slug: parent, level: 'DISTRICT', areaId: 'narail' })
  await givenOffice({ slug: office, parentSlug: parent })
  await givenPost(office)
})

const publish = (input: { revision?: number; reason?: string } = {}) =>
  publishCharter(actor, { officeSlug: office, ...input })

describe('a draft', () => {
  it('is never found by a public query', async () => {
    await givenDraft(office)
    expect(await findPublishedCharter(office)).toBeNull()
    expect(await findPublishedCharter(office, 1)).toBeNull()
    expect(await findPublishedService(office, 'ict-training')).toBeNull()
    expect(await listVersions(office)).toEqual([])
    expect(await listVersionsOfService(office, 'ict-training')).toEqual([])
    expect((await searchByName('ICT training')).results).toEqual([])
    expect(await countPublished()).toEqual({ offices: 2, charters: 0, services: 0 })
  })

  it('is not published while something is missing, or open errors have no reason', async () => {
    await givenDraft(office, { services: [serviceDraft({ nameBn: '', nameEn: '' })] })
    expect(await publish()).toEqual({
      ok: false,
      code: 'incomplete',
      issues: [{ code: 'service_name_missing', path: '/services/0/nameBn' }],
    })
    const revision = await givenDraft(
      office,
      charterDraft({ services: [serviceDraft({ timeLimitBn: '', timeLimitEn: '' })] }),
    )
    expect(await publish({ revision: revision - 1 })).toMatchObject({ code: 'stale_revision' })
    expect(await publish({ reason: '  ' })).toMatchObject({
      code: 'reason_required',
      openErrors: expect.any(Number),
    })
    expect(await db.charterVersion.count({ where: { number: { not: null } } })).toBe(0)
  })

  it('is published whole or not at all', async () => {
    await db.$executeRaw`ALTER TABLE "ActivityEvent" ADD CONSTRAINT broken CHECK ("action" <> 'charter:publish')`
    const heard = await hearChanges(() =>
      expect(publish({ reason: 'test' })).rejects.toThrow(/broken/),
    )
    await db.$executeRaw`ALTER TABLE "ActivityEvent" DROP CONSTRAINT broken`
    expect(heard).toEqual([])
    expect(await findPublishedCharter(office)).toBeNull()
    expect(await db.searchEntry.count({ where: { kind: 'SERVICE' } })).toBe(0)
    expect(await db.charterVersion.count({ where: { number: null } })).toBe(1)
  })
})

describe('publishCharter', () => {
  it('publishes, with the reason and the errors, and tells every portal of the office and the one above', async () => {
    const officer = { titleBn: 'সহকারী  প্রোগ্রামার' }
    await givenDraft(office, charterDraft({ services: [serviceDraft({ officer })] }))
    const heard = await hearChanges(async () => accepted(await publish({ reason: 'checked' })))
    expect(heard.toSorted()).toEqual([office, parent])
    expect(await findPublishedCharter(office)).toMatchObject({
      office: { slug: office, parent: { slug: parent } },
      version: { number: 1, isCurrent: true, sourceLanguage: 'bn' },
      vision: { bn: 'জ্ঞানভিত্তিক অর্থনীতি', en: 'A knowledge economy', translation: 'unreviewed' },
      services: [
        {
          slug: 'ict-training',
          category: 'citizen',
          timeLimit: { kind: 'limit', max: 3, unit: 'day', basis: 'working' },
          fee: { kind: 'free' },
          documents: [{ text: { bn: 'সাদা কাগজে আবেদন', en: 'Application on plain paper' } }],
          officer: { vacant: false, name: { en: 'Nasrin Akter' }, phones: ['01700000001'] },
        },
      ],
    })
    const above = await db.office.findUniqueOrThrow({ where: { slug: parent } })
    expect(above.slug).toBe(parent)
    const event = await db.activityEvent.findFirstOrThrow({ where: { action: 'charter:publish' } })
    expect(event).toMatchObject({
      actorName: 'Command line',
      after: { number: 1, reason: 'checked' },
    })
  })

  it('lets the office above show which of its offices have a charter', async () => {
    await givenPublished(parent)
    expect((await findPublishedCharter(parent))?.childOffices).toMatchObject([
      { slug: office, hasCharter: true },
    ])
  })

  it('numbers versions from 1 without gaps, and keeps each at its own address', async () => {
    await givenPublished(office, charterDraft({ visionBn: 'দ্বিতীয়', services: [] }))
    expect((await listVersions(office)).map(({ number }) => number)).toEqual([2, 1])
    const [first, current] = await Promise.all([
      findPublishedCharter(office, 1),
      findPublishedCharter(office),
    ])
    expect(first).toMatchObject({ version: { number: 1, isCurrent: false }, services: [{}] })
    expect(current).toMatchObject({ version: { number: 2, isCurrent: true }, services: [] })
    expect(await findPublishedCharter(office, 3)).toBeNull()
  })

  it('lets a service that is gone be read where it last stood', async () => {
    expect(await findPublishedService(office, 'ict-training')).toBeNull()
    expect(await listVersionsOfService(office, 'ict-training')).toEqual([1])
    expect(await findPublishedService(office, 'ict-training', 1)).toMatchObject({
      service: { name: { en: 'ICT training' } },
    })
    expect((await searchByName('ICT training')).results).toHaveLength(1)
  })

  it('gives one number to one of two publications at once', async () => {
    await givenDraft(office)
    const answers = await Promise.all([publish({ reason: 'one' }), publish({ reason: 'two' })])
    expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, number: 3 }])
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'no_draft' })
  })
})

describe('public queries', () => {
  it.each(['', '../x', 'a\0b', 'ক', 'x'.repeat(300)])('find nothing at %j', async (slug) => {
    expect(await findPublishedCharter(slug)).toBeNull()
    expect(await findPublishedService(office, slug)).toBeNull()
    expect(await listVersions(slug)).toEqual([])
  })

  it.each([0, -1, 1.5, Number.NaN, 2 ** 40])('find no version %d', async (number) => {
    expect(await findPublishedCharter(office, number)).toBeNull()
  })
})
