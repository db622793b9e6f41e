import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor, type PersonActor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import { dayBefore, dayOf } from '@/lib/posts/day'
import { endPosting } from '@/lib/posts/commands/end-posting'
import { startPosting } from '@/lib/posts/commands/start-posting'
import { transferOfficer } from '@/lib/posts/commands/transfer-officer'
import { undoTransfer } from '@/lib/posts/commands/undo-transfer'
import { getPostRegister } from '@/lib/posts/queries/get-post-register'
import { previewTransfer } from '@/lib/posts/queries/preview-transfer'
import type { TransferInput } from '@/lib/posts/transfer/schema'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { hearChanges } from '@/tests/factories/listener'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const narail = 'doict.narail'
const lohagara = 'doict.lohagara.narail'
const magura = 'doict.magura'
let programmer = ''
let assistant = ''
let far = ''

const isoDay = (date: Date) => date.toISOString().slice(0, 10)
const today = isoDay(dayOf(new Date()))
const yesterday = isoDay(dayBefore(dayOf(new Date())))
const tomorrow = isoDay(new Date(dayOf(new Date()).getTime() + 86_400_000))
const ofNarail: PersonActor = {
  kind: 'person',
  id: 'p',
  name: 'p',
  grants: [{ role: 'programmer', areaId: 'narail', departmentSlug: 'doict' }],
}

beforeAll(async () => {
  await givenOffice({ slug: narail, level: 'DISTRICT', areaId: 'narail' })
  await givenOffice({ slug: lohagara, parentSlug: narail })
  await givenOffice({ slug: magura, level: 'DISTRICT', areaId: 'magura' })
  programmer = await givenPost(
    narail,
    { titleBn: 'প্রোগ্রামার' },
    { nameBn: 'সেলিনা', nameEn: undefined },
  )
  assistant = await givenPost(lohagara, {}, { nameBn: 'নাসরিন', nameEn: undefined })
  far = await givenPost(magura, {}, { nameBn: 'রফিক', nameEn: undefined })
  const service = serviceDraft({
    officer: { postId: assistant },
    escalation: [{ postId: programmer }],
  })
  await givenPublished(lohagara, charterDraft({ services: [service] }))
  await givenDraft(lohagara, charterDraft({ services: [service] }))
  const elsewhere = serviceDraft({ escalation: [{ postId: programmer }] })
  await givenPublished(magura, charterDraft({ services: [elsewhere] }))
  await givenDraft(magura, charterDraft({ services: [elsewhere] }))
})

const holders = async (postId: string) =>
  (await db.posting.findMany({ where: { postId }, orderBy: { from: 'asc' } })).map(
    ({ nameBn, from, to }) => [nameBn, from && isoDay(from), to && isoDay(to)],
  )

describe('a preview', () => {
  it('names every office and service it touches, drafts of others left out', async () => {
    const preview = accepted(
      await previewTransfer(ofNarail, {
        postId: programmer,
        from: today,
        comes: 'posted',
        comesFrom: assistant,
      }),
    )
    expect(preview.touched).toMatchObject([
      {
        slug: lohagara,
        things: [
          { as: 'responsible', isInForce: true, isInDraft: true },
          { as: 'escalation', isInForce: true, isInDraft: true },
        ],
      },
      { slug: magura, things: [{ as: 'escalation', isInForce: true, isInDraft: false }] },
    ])
    expect(await holders(programmer)).toEqual([['সেলিনা', '2026-01-01', null]])
  })

  it('of a post elsewhere is not found', async () => {
    const given = { postId: far, from: today, comes: 'nobody' } as const
    await expect(previewTransfer(ofNarail, given)).rejects.toThrow(NotFoundError)
    await expect(transferOfficer(ofNarail, given)).rejects.toThrow(NotFoundError)
  })
})

describe('a transfer', () => {
  it('over two offices is one edit, heard by every office it touches', async () => {
    const given = {
      postId: programmer,
      from: today,
      comes: 'posted',
      comesFrom: assistant,
      leavesTo: assistant,
      phones: ['01711-111111'],
    } satisfies TransferInput
    const { stamp } = accepted(await previewTransfer(ofNarail, given))
    const heard = await hearChanges(async () =>
      accepted(await transferOfficer(ofNarail, { ...given, stamp })),
    )
    expect(new Set(heard)).toEqual(new Set([narail, lohagara, magura]))
    expect(await holders(programmer)).toEqual([
      ['সেলিনা', '2026-01-01', yesterday],
      ['নাসরিন', today, null],
    ])
    expect(await holders(assistant)).toEqual([
      ['নাসরিন', '2026-01-01', yesterday],
      ['সেলিনা', today, null],
    ])
    expect((await findPublishedCharter(lohagara))?.services[0]).toMatchObject({
      officer: { name: { bn: 'সেলিনা' }, phones: [], changedSincePublication: true },
      escalation: [{ name: { bn: 'নাসরিন' }, phones: ['01711-111111'] }],
    })
    const events = await db.activityEvent.findMany({
      where: { actorId: 'p' },
      orderBy: { id: 'asc' },
      select: { action: true, recordId: true },
    })
    expect(events).toEqual([
      { action: 'posting:transfer', recordId: programmer },
      { action: 'posting:transferred', recordId: assistant },
    ])
  })

  it('is refused when a post is another than the preview showed', async () => {
    const given = { postId: assistant, from: tomorrow, comes: 'nobody' } as const
    const { stamp } = accepted(await previewTransfer(ofNarail, given))
    const { id } = await db.posting.findFirstOrThrow({ where: { postId: assistant, to: null } })
    accepted(await endPosting(actor, { postingId: id, to: tomorrow }))
    expect(await transferOfficer(ofNarail, { ...given, stamp })).toEqual({
      ok: false,
      code: 'stale_revision',
    })
    await db.posting.update({ where: { id }, data: { to: null } })
  })

  it('may be taken back while nothing came after it', async () => {
    const { transfers } = await getPostRegister(ofNarail, narail)
    expect(transfers).toMatchObject([{ postId: programmer, from: today, canUndo: true }])
    const { eventId } = transfers[0]!
    accepted(await undoTransfer(ofNarail, { eventId }))
    expect(await holders(programmer)).toEqual([['সেলিনা', '2026-01-01', null]])
    expect(await holders(assistant)).toEqual([['নাসরিন', '2026-01-01', null]])
    expect(await undoTransfer(ofNarail, { eventId })).toMatchObject({ code: 'transfer_overtaken' })
    expect(await getPostRegister(ofNarail, narail)).toMatchObject({
      transfers: [{ canUndo: false }],
    })
  })

  it('from a day to come shows who is there until then', async () => {
    const given = { postId: assistant, from: tomorrow, comes: 'new', nameBn: 'মাহমুদা' } as const
    const { eventId } = accepted(await transferOfficer(ofNarail, given))
    expect((await findPublishedCharter(lohagara))?.services[0]?.officer).toMatchObject({
      name: { bn: 'নাসরিন' },
      changedSincePublication: false,
    })
    expect(await getPostRegister(ofNarail, lohagara)).toMatchObject({
      posts: [
        {
          postings: [
            { name: { bn: 'মাহমুদা' }, when: 'later', from: tomorrow },
            { name: { bn: 'নাসরিন' }, when: 'now', to: today },
          ],
          uses: 1,
        },
      ],
    })
    const again = { ...given, from: today }
    expect(await transferOfficer(ofNarail, again)).toMatchObject({
      issues: [{ code: 'posting_overlaps', path: '/from' }],
    })
    accepted(await undoTransfer(ofNarail, { eventId }))
  })

  it('from an office out of hand changes only this side', async () => {
    const given = { postId: assistant, from: today, comes: 'posted', comesFrom: far } as const
    const preview = accepted(await previewTransfer(ofNarail, given))
    expect(preview.steps).toMatchObject([
      { type: 'end', isOutside: false },
      { type: 'end', isOutside: true, post: { office: { slug: magura } } },
      { type: 'start', person: { nameBn: 'রফিক' }, isOutside: false },
    ])
    const { eventId } = accepted(await transferOfficer(ofNarail, given))
    expect(await holders(far)).toEqual([['রফিক', '2026-01-01', null]])
    const elsewhere: PersonActor = {
      ...ofNarail,
      grants: [{ role: 'programmer', areaId: 'magura' }],
    }
    await expect(undoTransfer(elsewhere, { eventId })).rejects.toThrow(NotFoundError)
    accepted(await undoTransfer(ofNarail, { eventId }))
  })

  it('leaves a vacant post, that is not taken back once someone followed', async () => {
    const given = { postId: assistant, from: today, comes: 'nobody' } as const
    const { eventId } = accepted(await transferOfficer(ofNarail, given))
    expect((await findPublishedCharter(lohagara))?.services[0]?.officer).toMatchObject({
      vacant: true,
    })
    accepted(await startPosting(actor, { postId: assistant, nameBn: 'আর কেউ', from: tomorrow }))
    expect(await undoTransfer(ofNarail, { eventId })).toMatchObject({ code: 'transfer_overtaken' })
  })
})
