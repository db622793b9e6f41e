import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { ForbiddenError, NotFoundError } from '@/lib/access/errors'
import { applyBulkEdit } from '@/lib/bulk-edits/commands/apply-bulk-edit'
import { undoBulkEdit } from '@/lib/bulk-edits/commands/undo-bulk-edit'
import { getBulkEdit } from '@/lib/bulk-edits/queries/get-bulk-edit'
import { previewBulkEdit } from '@/lib/bulk-edits/queries/preview-bulk-edit'
import { bulkValueSchema } from '@/lib/bulk-edits/schema'
import { saveDraft } from '@/lib/charters/commands/save-draft'
import { startDraft } from '@/lib/charters/commands/start-draft'
import { accepted } from '@/tests/factories/accepted'
import { draftServices, givenLinked, givenStandard } from '@/tests/factories/catalogue'
import { charterDraft, serviceDraft } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { person } from '@/tests/integration/access/table'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const district = 'doict.narail'
const office = 'doict.lohagara.narail'
const elsewhere = 'doict.kachua.bagerhat'
const standardSlug = 'ict-training'
const fee = { standardSlug, field: 'fee', bn: '২০ টাকা', en: 'Tk 20' } as const

beforeAll(async () => {
  await givenOffice({ slug: district, level: 'DISTRICT', areaId: 'narail' })
  await givenOffice({ parentSlug: district })
  await givenOffice({ slug: elsewhere, areaId: 'kachua.bagerhat' })
  await givenStandard()
})

beforeEach(async () => {
  for (const slug of [office, elsewhere]) await givenLinked(slug, standardSlug)
})

const preview = (value: Parameters<typeof bulkValueSchema.parse>[0] = fee, by = actor) => {
  const parsed = bulkValueSchema.parse(value)
  return previewBulkEdit(by, standardSlug, parsed.field, parsed)
}
const picksOf = async (...args: Parameters<typeof preview>) =>
  (await preview(...args)).places.map(({ pick }) => pick)

/** Another person's edit of the draft. */
async function edit(officeSlug: string, service: Parameters<typeof serviceDraft>[0]) {
  const { revision } = await startDraft(actor, { officeSlug })
  const services = [serviceDraft({ standardServiceSlug: standardSlug, ...service })]
  accepted(await saveDraft(actor, { officeSlug, revision, content: charterDraft({ services }) }))
}

describe('previewBulkEdit', () => {
  it('shows before and after, office by office, and counts those that say it already', async () => {
    await edit(elsewhere, { feeBn: fee.bn, feeEn: fee.en })
    const { places, same } = await preview()
    expect(same).toBe(1)
    expect(places).toMatchObject([
      {
        office: { slug: office, hasDraft: false },
        before: { bn: 'বিনামূল্যে', en: 'Free of charge' },
        after: { bn: '২০ টাকা', en: 'Tk 20' },
      },
    ])
  })
})

describe('applyBulkEdit', () => {
  it('changes that field alone, in a draft, and nothing a person typed beside it', async () => {
    await edit(office, { timeLimitBn: '৯ কার্যদিবস' })
    const answer = accepted(await applyBulkEdit(actor, { value: fee, picks: await picksOf() }))
    expect(answer).toMatchObject({ changed: 2, left: 0 })
    expect(await draftServices(office)).toMatchObject([
      { feeBn: '২০ টাকা', fee: { kind: 'fixed', amount: 20 }, timeLimitBn: '৯ কার্যদিবস' },
    ])
    expect(await draftServices(elsewhere)).toMatchObject([{ feeBn: '২০ টাকা' }])
    expect(await db.charterVersion.count({ where: { number: { not: null } } })).toBeGreaterThan(1)
  })

  it('leaves alone what became another since it was ticked, and says so', async () => {
    const picks = await picksOf()
    await edit(office, { feeBn: '৫০ টাকা' })
    const { id, ...answer } = accepted(await applyBulkEdit(actor, { value: fee, picks }))
    expect(answer).toEqual({ ok: true, changed: 1, left: 1 })
    expect(await draftServices(office)).toMatchObject([{ feeBn: '৫০ টাকা' }])
    const left = [{ officeSlug: office, serviceSlug: 'ict-training', why: 'changed_since' }]
    expect(await getBulkEdit(actor, id)).toMatchObject({ left, canUndo: true })
  })

  it('points each office to the post of the office above it, where there is one', async () => {
    const postId = await givenPost(district, { titleBn: 'প্রোগ্রামার' })
    const value = { standardSlug, field: 'escalation', postTitle: 'প্রোগ্রামার' } as const
    const answer = await applyBulkEdit(actor, { value, picks: await picksOf(value) })
    expect(answer).toMatchObject({ ok: true, changed: 1, left: 1 })
    expect(await draftServices(office)).toMatchObject([{ escalationPosts: [{ postId }] }])
  })

  it('sets the channels', async () => {
    const value = { standardSlug, field: 'channels', channels: ['web', 'phone'] } as const
    const input = {
      value: { ...value, channels: [...value.channels] },
      picks: await picksOf(value),
    }
    accepted(await applyBulkEdit(actor, input))
    expect(await draftServices(office)).toMatchObject([{ channels: ['web', 'phone'] }])
  })

  it('finds nothing of another district, forbids an auditor, and then changes nothing', async () => {
    const picks = await picksOf()
    const before = await db.activityEvent.count()
    const input = { value: fee, picks }
    await expect(applyBulkEdit(person('programmer', 'narail'), input)).rejects.toThrow(
      NotFoundError,
    )
    await expect(applyBulkEdit(person('auditor'), input)).rejects.toThrow(ForbiddenError)
    expect(await db.activityEvent.count()).toBe(before)
    const own = await preview(fee, person('programmer', 'narail') as never)
    expect(own.places.map((place) => place.office.slug)).toEqual([office])
  })

  it('asks for a value and a tick, and records nothing when nothing changed', async () => {
    const nothing = { standardSlug, field: 'fee' } as const
    expect(await applyBulkEdit(actor, { value: nothing })).toMatchObject({
      code: 'invalid',
      issues: [
        { code: 'value_missing', path: '/value/bn' },
        { code: 'nothing_ticked', path: '/picks' },
      ],
    })
    const picks = await picksOf()
    accepted(await applyBulkEdit(actor, { value: fee, picks }))
    const edits = await db.bulkEdit.count()
    expect(await applyBulkEdit(actor, { value: fee, picks })).toMatchObject({
      ok: false,
      code: 'nothing_changed',
    })
    expect(await db.bulkEdit.count()).toBe(edits)
  })
})

describe('undoBulkEdit', () => {
  it('gives each office back what stood there, but for those edited since', async () => {
    await edit(office, { translations: { fee: { reviewed: true } } })
    const { id } = accepted(await applyBulkEdit(actor, { value: fee, picks: await picksOf() }))
    await edit(elsewhere, { feeBn: '৩০ টাকা' })
    expect(await undoBulkEdit(actor, { id })).toEqual({ ok: true, undone: 1, left: 1 })
    expect(await draftServices(office)).toMatchObject([
      { feeBn: 'বিনামূল্যে', feeEn: 'Free of charge', translations: { fee: { reviewed: true } } },
    ])
    expect(await draftServices(elsewhere)).toMatchObject([{ feeBn: '৩০ টাকা' }])
    expect(await getBulkEdit(actor, id)).toMatchObject({ isUndone: true, canUndo: false })
    expect(await undoBulkEdit(actor, { id })).toEqual({ ok: false, code: 'already_undone' })
  })

  it('is not for someone who may not edit all of its offices', async () => {
    const { id } = accepted(await applyBulkEdit(actor, { value: fee, picks: await picksOf() }))
    const programmer = person('programmer', 'narail')
    await expect(undoBulkEdit(programmer, { id })).rejects.toThrow(NotFoundError)
    const seen = await getBulkEdit(programmer, id)
    expect(seen).toMatchObject({ canUndo: false, changes: [{ office: { slug: office } }] })
  })
})
