import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { auditEverything } from '@/lib/audit/nightly/audit-everything'
import { findUnjudged, isAnyUnjudged, neverBefore } from '@/lib/audit/nightly/unjudged'
import { methodVersion } from '@/lib/audit/method'
import { charterDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const slugs = ['a', 'b', 'c', 'd', 'e'].map((letter) => `${letter}.lohagara.narail`)
const today = new Date('2026-11-22')

beforeAll(async () => {
  for (const slug of slugs) await givenOffice({ slug })
  const services = [serviceDraft({ timeLimitBn: undefined, timeLimitEn: undefined })]
  for (const slug of slugs.slice(0, 4)) await givenPublished(slug, charterDraft({ services }))
})

beforeEach(async () => {
  await db.judgement.deleteMany()
})

/** By slug, when each office was judged. */
async function judgedAt(): Promise<Record<string, number>> {
  const offices = await db.office.findMany({ select: { id: true, slug: true } })
  const rows = await db.judgement.findMany()
  const slugOf = new Map(offices.map(({ id, slug }) => [id, slug]))
  return Object.fromEntries(rows.map((row) => [slugOf.get(row.officeId), row.judgedAt.getTime()]))
}

/** Rows of a published version that only a fault of ours could have written. */
async function spoil(slug: string, fee: string): Promise<void> {
  await db.$transaction([
    db.$executeRaw`SET LOCAL session_replication_role = replica`,
    db.$executeRaw`
      UPDATE "ServiceVersion" s SET "fee" = ${fee}::jsonb
      FROM "Charter" c JOIN "Office" o ON o."id" = c."officeId"
      WHERE s."versionId" = c."currentVersionId" AND o."slug" = ${slug}`,
  ])
}

describe('a pass over everything', () => {
  it('judges every active office, also those that published nothing', async () => {
    await db.office.update({ where: { slug: slugs[3] ?? '' }, data: { state: 'CLOSED' } })
    const told: [number, number][] = []
    const result = await auditEverything({
      ...{ since: new Date(), today, atOnce: 2 },
      onBatch: (_, { judged, total }) => void told.push([judged, total]),
    })
    await db.office.update({ where: { slug: slugs[3] ?? '' }, data: { state: 'ACTIVE' } })
    expect(result).toMatchObject({ judged: 4, failed: [], isWhole: true })
    expect(told).toEqual([
      [2, 4],
      [4, 4],
    ])
    expect(Object.keys(await judgedAt()).sort()).toEqual(slugs.filter((slug) => slug[0] !== 'd'))
    const silent = await db.finding.findMany({ where: { office: { slug: slugs[4] ?? '' } } })
    expect(silent.map(({ rule, versionId }) => [rule, versionId])).toEqual([['M02', null]])
  })

  it('writes nothing when nothing changed', async () => {
    await auditEverything({ since: new Date(), today })
    const before = await db.finding.findMany({ orderBy: { id: 'asc' } })
    const again = await auditEverything({ since: new Date(), today })
    const nothing = { opened: 0, fixed: 0, reopened: 0, withdrawn: 0 }
    expect(again).toMatchObject({ judged: 5, ...nothing })
    expect(await db.finding.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  })

  it('goes on where it was interrupted, and judges nobody twice', async () => {
    const since = new Date()
    const interrupted = auditEverything({
      ...{ since, today, atOnce: 2 },
      onBatch: () => Promise.reject(new Error('the machine stops')),
    })
    await expect(interrupted).rejects.toThrow('the machine stops')
    const before = await judgedAt()
    expect(Object.keys(before)).toHaveLength(2)
    expect(await auditEverything({ since, today, atOnce: 2 })).toMatchObject({ judged: 3 })
    expect(await judgedAt()).toMatchObject(before)
    expect(Object.keys(await judgedAt())).toHaveLength(5)
    expect(await auditEverything({ since, today, atOnce: 2 })).toMatchObject({ judged: 0 })
  })

  it('stops after the batch it is at when it is asked to', async () => {
    const controller = new AbortController()
    const result = await auditEverything({
      ...{ since: new Date(), today, atOnce: 2, signal: controller.signal },
      onBatch: () => controller.abort(),
    })
    expect(result).toMatchObject({ judged: 2, isWhole: false })
  })

  it('shares the offices with another pass at the same time', async () => {
    const since = new Date()
    const passes = await Promise.all([1, 2].map(() => auditEverything({ since, today, atOnce: 1 })))
    expect(passes.reduce((sum, { judged }) => sum + judged, 0)).toBe(5)
    expect(Object.keys(await judgedAt())).toHaveLength(5)
  })

  it('tells of an office that cannot be judged, and judges the others', async () => {
    const spoilt = slugs[1] ?? ''
    await spoil(spoilt, '"free"')
    const result = await auditEverything({ since: new Date(), today })
    const { id } = await db.office.findUniqueOrThrow({ where: { slug: spoilt } })
    expect(result).toMatchObject({ judged: 4, isWhole: true })
    expect(result.failed).toEqual([{ officeId: id, message: expect.stringMatching(/./) }])
    expect(Object.keys(await judgedAt())).not.toContain(spoilt)
    await spoil(spoilt, '{"raw": "বিনামূল্যে", "kind": "free"}')
    expect(await auditEverything({ since: neverBefore, today })).toMatchObject({ judged: 1 })
  })

  it('ends when no office at all can be judged', async () => {
    for (const slug of slugs.slice(0, 4)) await spoil(slug, '"free"')
    const { id } = await db.office.findUniqueOrThrow({ where: { slug: slugs[4] ?? '' } })
    await db.judgement.create({
      data: { officeId: id, methodVersion, judgedAt: new Date('2030-01-01') },
    })
    await expect(auditEverything({ since: new Date(), today })).rejects.toThrow()
    for (const slug of slugs.slice(0, 4)) await spoil(slug, '{"raw": "বিনামূল্যে", "kind": "free"}')
  })

  it('takes fewer offices at a time where they have many services, but one at least', async () => {
    const since = new Date()
    const [first, second, third] = await findUnjudged(db, { since, most: 3 })
    expect(await findUnjudged(db, { since, most: 3, mostServices: 2 })).toEqual([first, second])
    expect(await findUnjudged(db, { since, most: 3, mostServices: 1 })).toEqual([first])
    const after = second ?? ''
    expect(await findUnjudged(db, { since, most: 1, after })).toEqual([third])
  })

  it('is due when an office was never judged, or by another method', async () => {
    expect(await isAnyUnjudged()).toBe(true)
    await auditEverything({ since: neverBefore, today })
    expect(await isAnyUnjudged()).toBe(false)
    await db.judgement.updateMany({ data: { methodVersion: '0.9' } })
    expect(await isAnyUnjudged()).toBe(true)
    expect(await auditEverything({ since: neverBefore, today })).toMatchObject({ judged: 5 })
  })
})
