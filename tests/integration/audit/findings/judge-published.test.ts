// What is published is judged again: by other days, other posts, other rules.
import { beforeEach, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { refreshFigures } from '@/lib/audit/figures/refresh-figures'
import { methodVersion } from '@/lib/audit/method'
import { rules } from '@/lib/audit/rules/all'
import { createStandardService } from '@/lib/catalogue/commands/create-standard-service'
import { confirmCharter } from '@/lib/charters/commands/confirm-charter'
import { judgePublished } from '@/lib/charters/judging/judge-published'
import { inTransaction } from '@/lib/db/transaction'
import { isoDay } from '@/lib/i18n/format-day'
import { endPosting } from '@/lib/posts/commands/end-posting'
import { dayOf } from '@/lib/posts/day'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const today = dayOf(new Date())
let serial = 0
let slug = ''
let officeId = ''

beforeEach(async () => {
  serial += 1
  slug = `judged-${serial}`
  officeId = (await givenOffice({ slug, hosts: [] })).officeId
})

const judge = (day = today, method?: Parameters<typeof judgePublished>[3]) =>
  inTransaction((tx) => judgePublished(tx, [officeId], day, method))
const inMonths = (months: number) => {
  const day = new Date(today)
  day.setUTCMonth(day.getUTCMonth() + months)
  return day
}
const listFindings = (rule: string) =>
  db.finding.findMany({ where: { rule, officeId }, orderBy: { id: 'asc' } })
const changesOf = async (rule: string) => {
  const events = await db.findingEvent.findMany({
    where: { rule, officeId },
    orderBy: { at: 'asc' },
  })
  return events.map(({ change }) => change)
}
const everything = () =>
  Promise.all([
    db.finding.findMany({ orderBy: { id: 'asc' } }),
    db.findingEvent.findMany({ orderBy: { id: 'asc' } }),
  ])

describe('an office that has published nothing', () => {
  it('is found to have, until it publishes', async () => {
    expect(await judge()).toEqual([officeId])
    expect(await listFindings('M02')).toMatchObject([{ versionId: null, status: 'OPEN', path: '' }])
    expect(await db.finding.count({ where: { officeId } })).toBe(1)
    expect(await judge()).toEqual([])
    await givenPublished(slug)
    expect(await listFindings('M02')).toMatchObject([{ versionId: null, status: 'FIXED' }])
    const events = await db.findingEvent.findMany({ where: { officeId, rule: 'M02' } })
    expect(events).toMatchObject([{ change: 'FIXED', versionNumber: 1, methodVersion }])
  })

  it('is not judged once it is closed', async () => {
    await db.office.update({ where: { id: officeId }, data: { state: 'CLOSED' } })
    expect(await judge()).toEqual([])
    expect(await db.finding.count({ where: { officeId } })).toBe(0)
    expect(await db.judgement.count({ where: { officeId } })).toBe(0)
  })
})

describe('a published charter', () => {
  it('judged again the same day is as it was', async () => {
    await givenPublished(slug)
    const before = await everything()
    expect(await judge()).toEqual([])
    expect(await everything()).toEqual(before)
    expect(await db.judgement.findUniqueOrThrow({ where: { officeId } })).toMatchObject({
      methodVersion,
    })
  })

  it('that nobody confirms is found to be old, until someone does', async () => {
    const postId = await givenPost(slug)
    await givenPublished(slug)
    expect(await judge(inMonths(2))).toEqual([])
    expect(await judge(inMonths(4))).toEqual([officeId])
    expect(await listFindings('M01')).toMatchObject([{ status: 'OPEN', raw: isoDay(new Date()) }])
    accepted(await confirmCharter(actor, { officeSlug: slug, postId, on: isoDay(new Date()) }))
    expect(await changesOf('M01')).toEqual(['FIXED'])
    await judge(inMonths(1))
    await judge(inMonths(4))
    expect(await changesOf('M01')).toEqual(['FIXED', 'REOPENED'])
  })

  it('is judged by rules that became others: withdrawn, and newly found', async () => {
    await givenPublished(slug, charterDraft({ services: [serviceDraft({ timeLimitBn: 'x' })] }))
    const [found] = await listFindings('S01')
    expect(found?.status).toBe('OPEN')
    const others = rules.filter(({ id }) => id !== 'S01')
    expect(await judge(today, { rules: others, version: 'next' })).toEqual([officeId])
    expect(new Set(await changesOf('S01'))).toEqual(new Set(['WITHDRAWN']))
    const strict = {
      ...{ id: 'T99', severity: 'info' as const, examples: rules[0]!.examples },
      check: () => [{ path: '/services/0/timeLimit', raw: 'x' }],
    }
    await judge(today, { rules: [...rules, strict], version: 'later' })
    expect(await listFindings('T99')).toMatchObject([{ status: 'OPEN', severity: 'INFO' }])
    expect(new Set(await changesOf('S01'))).toEqual(new Set(['WITHDRAWN', 'REOPENED']))
    const events = await db.findingEvent.findMany({ where: { officeId, rule: 'S01' } })
    expect(new Set(events.map((event) => event.methodVersion))).toEqual(new Set(['next', 'later']))
  })

  it('is found to name a post that has become vacant', async () => {
    const postId = await givenPost(slug)
    const officer = { postId }
    await givenPublished(slug, charterDraft({ services: [serviceDraft({ officer })] }))
    expect(await listFindings('O08')).toEqual([])
    const { id: postingId } = await db.posting.findFirstOrThrow({ where: { postId } })
    accepted(await endPosting(actor, { postingId, to: isoDay(new Date()) }))
    await judge(inMonths(1))
    expect(await listFindings('O08')).toMatchObject([
      { status: 'OPEN', path: '/services/0/officer' },
    ])
  })

  it('is compared with what others usually promise, never with itself only', async () => {
    accepted(await createStandardService(actor, { slug: 'training', nameBn: 'প্রশিক্ষণ' }))
    const { id } = await db.standardService.findFirstOrThrow({ where: { slug: 'training' } })
    const slow = serviceDraft({ timeLimitBn: '৬০ কার্যদিবস', standardServiceSlug: 'training' })
    await givenPublished(slug, charterDraft({ services: [slow] }))
    const usual = { standardServiceId: id, medianDays: 3, countedAt: new Date() }
    await db.usualTime.create({ data: { ...usual, offices: 1 } })
    expect(await judge()).toEqual([])
    await db.usualTime.updateMany({ data: { offices: 12 } })
    await judge()
    expect(await listFindings('T10')).toMatchObject([
      { raw: '৬০ কার্যদিবস', params: { days: 60, median: 3, offices: 12 } },
    ])
  })

  it('keeps what was waived, whatever is judged again; the figures follow', async () => {
    await givenPublished(slug)
    const open = () => db.finding.count({ where: { officeId, status: 'OPEN', severity: 'ERROR' } })
    const [first] = await listFindings('S01')
    const waived = { status: 'WAIVED' as const, waiverReason: 'law', settledAt: new Date() }
    await db.finding.update({ where: { id: first?.id ?? '' }, data: waived })
    await inTransaction((tx) => refreshFigures(tx, [officeId]))
    await judge(inMonths(4))
    expect((await listFindings('S01'))[0]).toMatchObject({ status: 'WAIVED', waiverReason: 'law' })
    const figures = await db.officeFigures.findUniqueOrThrow({ where: { officeId } })
    expect(figures).toMatchObject({ errors: await open(), upkeepFindings: 1 })
  })

  it('is judged together with others; only what changed is told of', async () => {
    const others = await Promise.all(
      ['a', 'b', 'c'].map((name) => givenOffice({ slug: `${slug}-${name}`, hosts: [] })),
    )
    await givenPublished(slug)
    const ids = [officeId, ...others.map((other) => other.officeId)]
    const changed = await inTransaction((tx) => judgePublished(tx, ids, today))
    expect(changed.toSorted()).toEqual(others.map((other) => other.officeId).toSorted())
    expect(await db.judgement.count({ where: { officeId: { in: ids } } })).toBe(4)
  })
})
