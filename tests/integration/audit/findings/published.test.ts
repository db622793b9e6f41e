// The life of findings over the versions of a charter, as commands write it.
import { beforeEach, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { reopenFinding } from '@/lib/charters/commands/editing/reopen-finding'
import { waiveFinding } from '@/lib/charters/commands/editing/waive-finding'
import { startDraft } from '@/lib/charters/commands/start-draft'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
let serial = 0
let officeSlug = ''

beforeEach(async () => {
  serial += 1
  officeSlug = `life-${serial}`
  await givenOffice({ slug: officeSlug, hosts: [] })
})

const withTime = (timeLimitBn: string) =>
  charterDraft({ services: [serviceDraft({ slug: 'training', timeLimitBn, timeLimitEn: null })] })
const vague = withTime('চাহিদা মোতাবেক')
const stated = withTime('৩ কার্যদিবস')

/** The findings of a rule, in the order of their versions; a draft's come last. */
const listFindings = (rule: string) =>
  db.finding.findMany({
    where: { rule, office: { slug: officeSlug } },
    orderBy: { version: { number: { sort: 'asc', nulls: 'last' } } },
    include: { version: { select: { number: true } } },
  })
const listEvents = (rule: string) =>
  db.findingEvent.findMany({
    where: { rule, office: { slug: officeSlug } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
const idOf = async () => (await listFindings('T02')).at(-1)?.id ?? ''

describe('a finding of a published charter', () => {
  it('is fixed by the next version, and opened again by the one after it', async () => {
    await givenPublished(officeSlug, vague)
    expect(await listEvents('T02')).toEqual([])
    await givenPublished(officeSlug, stated)
    expect(await listFindings('T02')).toMatchObject([{ status: 'FIXED', version: { number: 1 } }])
    await givenPublished(officeSlug, vague)
    const [first, again] = await listFindings('T02')
    expect(again).toMatchObject({ status: 'OPEN', version: { number: 3 } })
    expect(again?.foundAt).toEqual(first?.foundAt)
    expect(again?.reopenedAt).not.toBeNull()
    expect(await listEvents('T02')).toMatchObject([
      { change: 'FIXED', versionNumber: 2, raw: 'চাহিদা মোতাবেক' },
      { change: 'REOPENED', versionNumber: 3, identity: again?.identity },
    ])
  })

  it('that goes on from version to version is one problem, as old as it is', async () => {
    await givenPublished(officeSlug, vague)
    await givenPublished(officeSlug, withTime('প্রয়োজন মোতাবেক'))
    const [first, second] = await listFindings('T02')
    expect(second).toMatchObject({ identity: first?.identity, foundAt: first?.foundAt })
    expect(second?.raw).toBe('প্রয়োজন মোতাবেক')
    expect(await listEvents('T02')).toEqual([])
  })

  it('stays waived through the next version, and is opened again with other words', async () => {
    await givenPublished(officeSlug, vague)
    const given = { officeSlug, findingId: await idOf(), reason: 'আইনে এভাবেই আছে' }
    accepted(await waiveFinding(actor, given))
    await givenPublished(officeSlug, { ...vague, visionBn: 'নতুন রূপকল্প: জ্ঞানভিত্তিক সমাজ' })
    expect((await listFindings('T02')).at(-1)).toMatchObject({
      ...{ status: 'WAIVED', waiverReason: 'আইনে এভাবেই আছে', version: { number: 2 } },
    })
    await givenPublished(officeSlug, withTime('প্রয়োজন মোতাবেক'))
    expect((await listFindings('T02')).at(-1)).toMatchObject({ status: 'OPEN', waiverReason: null })
    expect(await listEvents('T02')).toMatchObject([
      { change: 'WAIVED', reason: 'আইনে এভাবেই আছে', by: actor.name, versionNumber: 1 },
      { change: 'REOPENED', versionNumber: 3, by: null },
    ])
  })

  it('is opened again by hand', async () => {
    await givenPublished(officeSlug, vague)
    const findingId = await idOf()
    accepted(await waiveFinding(actor, { officeSlug, findingId, reason: 'আইনে আছে' }))
    accepted(await reopenFinding(actor, { officeSlug, findingId }))
    accepted(await reopenFinding(actor, { officeSlug, findingId }))
    expect((await listEvents('T02')).map(({ change, by }) => [change, by])).toEqual([
      ['WAIVED', actor.name],
      ['REOPENED', actor.name],
    ])
  })

  it('cannot be waived once it is fixed', async () => {
    await givenPublished(officeSlug, vague)
    const findingId = await idOf()
    await givenPublished(officeSlug, stated)
    expect(await waiveFinding(actor, { officeSlug, findingId, reason: 'x' })).toMatchObject({
      code: 'finding_gone',
    })
  })

  it('waived in a draft is told of when the draft is published', async () => {
    await givenPublished(officeSlug, vague)
    await startDraft(actor, { officeSlug })
    accepted(await waiveFinding(actor, { officeSlug, findingId: await idOf(), reason: 'আইনে আছে' }))
    expect(await listEvents('T02')).toEqual([])
    await givenPublished(officeSlug, { ...vague, missionBn: 'সবার জন্য তথ্যপ্রযুক্তি সেবা' })
    expect(await listEvents('T02')).toMatchObject([
      { change: 'WAIVED', reason: 'আইনে আছে', versionNumber: 2 },
    ])
    expect((await listFindings('T02')).map(({ status }) => status)).toEqual(['OPEN', 'WAIVED'])
  })

  it('tells its events for good', async () => {
    await givenPublished(officeSlug, vague)
    await givenPublished(officeSlug, stated)
    await expect(db.findingEvent.deleteMany()).rejects.toThrow('its rows never change')
    await expect(db.findingEvent.updateMany({ data: { reason: 'x' } })).rejects.toThrow(
      'its rows never change',
    )
  })
})
