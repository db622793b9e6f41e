import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { keepQuarter } from '@/lib/audit/figures/keep-quarter'
import { findScopeNames } from '@/lib/audit/tables/queries/find-scope-names'
import { findSums, findTable } from '@/lib/audit/tables/queries/find-table'
import { listFigureDetails } from '@/lib/audit/tables/queries/list-figure-details'
import { listFigureOffices } from '@/lib/audit/tables/queries/list-figure-offices'
import { listQuarters } from '@/lib/audit/tables/queries/list-quarters'
import { confirmCharter } from '@/lib/charters/commands/confirm-charter'
import { waiveFinding } from '@/lib/charters/commands/editing/waive-finding'
import { closeOffice } from '@/lib/offices/commands/close-office'
import { moveOffice } from '@/lib/offices/commands/move-office'
import { reopenOffice } from '@/lib/offices/commands/reopen-office'
import { startPosting } from '@/lib/posts/commands/start-posting'
import { createStrategy } from '@/lib/strategy/commands'
import { findCoverage } from '@/lib/strategy/find-coverage'
import { isoDay } from '@/lib/i18n/format-day'
import { accepted } from '../../factories/accepted'
import { charterDraft, givenPublished, serviceDraft } from '../../factories/charter'
import { givenOffice, givenPost } from '../../factories/office'
import { useDatabase } from '../../support/database/database'

const { db } = useDatabase()
const [lohagara, kachua, dhaka] = ['a.lohagara.narail', 'a.kachua.bagerhat', 'a']
const today = isoDay(new Date())

beforeAll(async () => {
  await givenOffice({ slug: lohagara })
  await givenOffice({ slug: kachua, areaId: 'kachua.bagerhat', departmentSlug: 'dls' })
  await givenOffice({ slug: dhaka, areaId: undefined, level: 'MINISTRY', nameBn: 'ঢাকা' })
})

const revision = async (slug: string) =>
  (await db.office.findUniqueOrThrow({ where: { slug } })).updatedAt.toISOString()

describe('the tables', () => {
  it('count offices from the moment they are there, also those above the areas', async () => {
    expect(await findSums()).toMatchObject({ offices: 3, published: 0, posts: 0 })
    const ids = async (...asked: Parameters<typeof findTable>) =>
      (await findTable(...asked)).map(({ id }) => id).sort()
    expect(await ids('divisions')).toEqual(['above-divisions', 'khulnadiv'])
    expect(await ids('districts')).toEqual(['above-districts', 'bagerhat', 'narail'])
    expect(await ids('districts', { department: 'dls' })).toEqual(['bagerhat'])
    expect(await ids('departments', { area: 'narail' })).toEqual(['doict'])
    expect(await ids('departments', { area: 'nowhere' })).toEqual([])
    const above = await listFigureOffices({ figure: 'offices', area: 'above-districts' })
    expect(above.entries.map(({ office }) => office.slug)).toEqual([dhaka])
  })

  it('follow publishing, confirming, posting and settling at once', async () => {
    const postId = await givenPost(lohagara, {}, null)
    expect(await findSums({ area: 'narail' })).toMatchObject({ posts: 1, vacant: 1 })
    const vacant = await listFigureDetails('vacant', [lohagara])
    expect(vacant.get(lohagara)).toMatchObject([{ kind: 'post', id: postId }])
    accepted(await startPosting(actor, { postId, nameBn: 'নাসরিন', from: today }))
    expect(await findSums({ area: 'narail' })).toMatchObject({ posts: 1, vacant: 0 })

    const services = [serviceDraft({ timeLimitBn: 'চাহিদা মোতাবেক', timeLimitEn: undefined })]
    await givenPublished(lohagara, charterDraft({ services }))
    const published = await findSums({ area: 'narail' })
    expect(published).toMatchObject({ published: 1, services: 1, withoutTimeLimit: 1 })
    expect(published.timeFindings).toBeGreaterThan(0)
    const slugs = [lohagara, kachua]
    const withoutTime = (await listFigureDetails('withoutTimeLimit', slugs)).get(lohagara)
    expect(withoutTime).toMatchObject([{ kind: 'service' }])
    const rules = (await listFigureDetails('timeFindings', slugs)).get(lohagara) ?? []
    const found = rules.map((each) => (each.kind === 'rule' ? each.count : 0))
    expect(found.reduce((sum, count) => sum + count, 0)).toBe(published.timeFindings)
    expect(await listFigureDetails('published', slugs)).toEqual(new Map())
    accepted(await confirmCharter(actor, { officeSlug: lohagara, postId, on: today }))
    expect(await findSums({ area: 'narail' })).toMatchObject({ confirmed: 1 })

    const { id } = await db.finding.findFirstOrThrow({
      where: { rule: { startsWith: 'T' }, status: 'OPEN', version: { number: 1 } },
    })
    accepted(
      await waiveFinding(actor, { officeSlug: lohagara, findingId: id, reason: 'আইনে এভাবেই আছে' }),
    )
    const settled = await findSums({ area: 'narail' })
    expect(settled.timeFindings).toBe(published.timeFindings - 1)
  })

  it('follow closing, reopening and moving', async () => {
    const close = { officeSlug: kachua, revision: await revision(kachua) }
    accepted(await closeOffice(actor, close))
    expect(await findTable('districts', { department: 'dls' })).toEqual([])
    accepted(await reopenOffice(actor, { officeSlug: kachua, revision: await revision(kachua) }))
    expect(await findSums({ department: 'dls' })).toMatchObject({ offices: 1 })
    const place = { areaId: 'lohagara.narail', departmentSlug: 'dls', level: 'UPAZILA' } as const
    accepted(
      await moveOffice(actor, {
        ...place,
        officeSlug: kachua,
        revision: await revision(kachua),
      }),
    )
    expect(await findSums({ area: 'narail' })).toMatchObject({ offices: 2 })
    expect(await findSums({ area: 'bagerhat' })).toMatchObject({ offices: 0 })
  })

  it('open the list behind a figure, page after page, the most first', async () => {
    const first = await listFigureOffices({ figure: 'offices', limit: 2 })
    const second = await listFigureOffices({ figure: 'offices', limit: 2, after: first.next })
    const slugs = [...first.entries, ...second.entries].map(({ office }) => office.slug)
    expect(slugs.sort()).toEqual([dhaka, kachua, lohagara].sort())
    expect(second.next).toBeUndefined()
    const lacking = await listFigureOffices({ figure: 'unpublished', area: 'narail' })
    expect(lacking.entries).toMatchObject([{ office: { slug: kachua }, value: 1 }])
    expect(await listFigureOffices({ figure: 'offices', after: 'x' })).toMatchObject({
      entries: { length: 3 },
    })
    expect(await findScopeNames({ area: 'narail', department: 'dls' })).toMatchObject({
      area: { level: 'DISTRICT' },
      department: { en: 'Department dls' },
    })
  })

  it('keep each quarter as it stood on its latest night', async () => {
    expect(await listQuarters()).toEqual([])
    await keepQuarter(new Date('2026-09-29'))
    await keepQuarter(new Date('2026-09-30'))
    await keepQuarter(new Date('2027-03-30'))
    expect(await listQuarters()).toMatchObject([
      {
        quarter: '2026-Q3',
        takenOn: new Date('2026-09-30'),
        figures: { offices: 3, published: 1 },
      },
      {
        quarter: '2027-Q1',
        takenOn: new Date('2027-03-30'),
        figures: { offices: 3, published: 1 },
      },
    ])
    expect(await listQuarters({ area: 'bagerhat' })).toEqual([])
  })
})

describe('the coverage of a strategy', () => {
  it('counts services by pillar and office, and keeps pillars nobody serves', async () => {
    const pillars = [
      { slug: 'law', titleEn: 'Law' },
      { slug: 'services', titleEn: 'Services' },
    ]
    accepted(
      await createStrategy(actor, { slug: 'plan', officeSlug: dhaka, titleEn: 'Plan', pillars }),
    )
    const tags = { pillars: [{ strategySlug: 'plan', slug: 'services' }] }
    const other = serviceDraft({ ...tags, nameBn: 'ওয়েব পোর্টাল', nameEn: 'Portal', serial: '২' })
    await givenPublished(lohagara, charterDraft({ services: [serviceDraft(tags), other] }))
    await givenPublished(kachua, charterDraft({ services: [serviceDraft(tags)] }))
    const coverage = await findCoverage('plan', { limit: 1 })
    expect(coverage).toMatchObject({
      pillars: [
        { slug: 'law', services: 0, offices: 0 },
        { slug: 'services', services: 3, offices: 2 },
      ],
      offices: [{ slug: lohagara, services: [0, 2], total: 2 }],
    })
    const rest = await findCoverage('plan', { limit: 1, after: coverage?.next })
    expect(rest?.offices).toMatchObject([{ slug: kachua, services: [0, 1] }])
    expect(rest?.next).toBeUndefined()
    expect(await findCoverage('none')).toBeNull()
  })
})
