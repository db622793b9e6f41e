import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { redactVersion } from '@/lib/charters/commands/redact-version'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import { findPublishedService } from '@/lib/charters/queries/find-published-service'
import { correctPosting } from '@/lib/posts/commands/correct-posting'
import { endPosting } from '@/lib/posts/commands/end-posting'
import { startPosting } from '@/lib/posts/commands/start-posting'
import { listOfficers } from '@/lib/posts/queries/list-officers'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { hearChanges } from '@/tests/factories/listener'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const district = 'doict.narail'
const office = 'doict.lohagara.narail'
let postId = ''
let above = ''

beforeAll(async () => {
  await givenOffice({ slug: district, level: 'DISTRICT', areaId: 'narail' })
  await givenOffice({ slug: office, parentSlug: district })
  postId = await givenPost(office)
  above = await givenPost(district, { titleBn: 'প্রোগ্রামার', titleEn: 'Programmer' }, null)
  const service = serviceDraft({ officer: { postId }, escalation: [{ postId: above }] })
  await givenPublished(office, charterDraft({ services: [service] }))
})

const officerOf = async (version?: number) =>
  (await findPublishedCharter(office, version))?.services[0]?.officer

describe('a transfer', () => {
  it('is one edit, shown everywhere at once; the version keeps what it said', async () => {
    const start = () =>
      startPosting(actor, {
        postId,
        nameBn: 'রফিক হোসেন',
        phones: ['01700000002'],
        from: '2026-02-01',
      })
    const heard = await hearChanges(async () => accepted(await start()))
    expect(heard).toEqual([office])
    expect(await officerOf()).toMatchObject({
      name: { bn: 'রফিক হোসেন' },
      phones: ['01700000002'],
      changedSincePublication: true,
    })
    expect(await officerOf(1)).toMatchObject({
      name: { en: 'Nasrin Akter' },
      phones: ['01700000001'],
      changedSincePublication: false,
    })
    const postings = await db.posting.findMany({ where: { postId }, orderBy: { from: 'asc' } })
    expect(postings.map(({ to }) => to)).toEqual([new Date('2026-01-31'), null])
  })

  it('is refused when someone was put there for that day or later', async () => {
    const again = { postId, nameBn: 'আর কেউ', from: '2026-01-15' }
    expect(await startPosting(actor, again)).toMatchObject({
      issues: [{ code: 'posting_overlaps', path: '/from' }],
    })
    const { from: _, ...ever } = again
    expect(await startPosting(actor, ever)).toMatchObject({ code: 'invalid' })
  })

  it('in another office is told to the offices that point to the post', async () => {
    const heard = await hearChanges(async () =>
      accepted(await startPosting(actor, { postId: above, nameBn: 'সেলিনা পারভীন' })),
    )
    expect(heard.toSorted()).toEqual([office, district])
    expect(await findPublishedService(office, 'ict-training')).toMatchObject({
      service: {
        escalation: [
          {
            office: { slug: district },
            vacant: false,
            name: { bn: 'সেলিনা পারভীন' },
            changedSincePublication: true,
          },
        ],
      },
    })
  })
})

describe('a post', () => {
  it('is vacant from the day after its last posting', async () => {
    const { id } = await db.posting.findFirstOrThrow({ where: { postId, to: null } })
    expect(await endPosting(actor, { postingId: id, to: '2025-01-01' })).toMatchObject({
      issues: [{ code: 'posting_not_begun', path: '/to' }],
    })
    accepted(await endPosting(actor, { postingId: id, to: '2026-03-01' }))
    expect(await officerOf()).toMatchObject({
      vacant: true,
      phones: [],
      changedSincePublication: true,
    })
    expect(await listOfficers(office)).toMatchObject({
      posts: [{ title: { en: 'Assistant Programmer' }, vacant: true, responsibleFor: 1 }],
    })
  })

  it('is held in additional charge when nobody holds it regularly', async () => {
    accepted(
      await startPosting(actor, {
        postId,
        nameBn: 'মাহমুদা বেগম',
        kind: 'ADDITIONAL_CHARGE',
        from: '2026-03-02',
      }),
    )
    expect(await officerOf()).toMatchObject({ vacant: false, additionalCharge: true })
  })

  it('may hide a private contact', async () => {
    const { id } = await db.posting.findFirstOrThrow({ where: { kind: 'ADDITIONAL_CHARGE' } })
    accepted(
      await correctPosting(actor, {
        postingId: id,
        nameBn: 'মাহমুদা বেগম',
        phones: ['01799999999'],
        contactHidden: true,
      }),
    )
    expect(await officerOf()).toMatchObject({ name: { bn: 'মাহমুদা বেগম' }, phones: [] })
    expect(JSON.stringify(await listOfficers(office))).not.toContain('01799999999')
  })

  it('made for a draft is not shown before something published names it', async () => {
    const hidden = await givenPost(office, { titleBn: 'নতুন পদ', titleEn: 'New post' }, null)
    const services = [serviceDraft({ officer: { postId: hidden } })]
    await givenDraft(office, charterDraft({ services }))
    const ids = async () => (await listOfficers(office))?.posts.map((post) => post.postId)
    expect(await ids()).not.toContain(hidden)
    await givenPublished(office, charterDraft({ services }))
    expect(await ids()).toContain(hidden)
  })

  it('of an unknown office is not listed', async () => {
    expect(await listOfficers('nowhere')).toBeNull()
  })
})

describe('a redaction', () => {
  it('hides the leaked number of the version on every page of it, and nothing of other versions', async () => {
    const redact = (path: string) =>
      redactVersion(actor, { officeSlug: office, number: 1, path, reason: 'a private number' })
    accepted(await redact(`/officers/${postId}/phones`))
    expect(await redact(`/officers/${postId}/phones/0`)).toMatchObject({
      issues: [{ code: 'path_unknown', path: '/path' }],
    })
    const charter = await findPublishedCharter(office, 1)
    const service = await findPublishedService(office, 'ict-training', 1)
    expect(charter?.services[0]?.officer).toMatchObject({
      name: { en: 'Nasrin Akter' },
      phones: [],
    })
    expect(charter?.redactions).toMatchObject([{ reason: 'a private number' }])
    for (const page of [charter, service]) expect(JSON.stringify(page)).not.toContain('01700000001')
    expect((await findPublishedCharter(office, 2))?.redactions).toEqual([])
    const row = await db.charterVersion.findFirstOrThrow({
      where: { number: 1, charter: { office: { slug: office } } },
    })
    expect(JSON.stringify(row.snapshot)).toContain('01700000001')
    const event = await db.activityEvent.findFirstOrThrow({ where: { action: 'charter:redact' } })
    expect(JSON.stringify(event)).not.toContain('01700000001')
  })
})
