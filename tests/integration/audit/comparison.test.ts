import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { compareCharters } from '@/lib/audit/compare'
import { confirmMatch } from '@/lib/audit/comparison/commands/confirm-match'
import { rejectMatch } from '@/lib/audit/comparison/commands/reject-match'
import { findAskedVersions } from '@/lib/audit/comparison/queries/find-asked-versions'
import { findDecisions } from '@/lib/audit/comparison/queries/find-decisions'
import { findMatchPair } from '@/lib/audit/comparison/queries/find-match-pair'
import { findComparedVersions } from '@/lib/audit/comparison/queries/find-versions'
import { listChosen, searchStandards } from '@/lib/audit/comparison/queries/list-choices'
import { listMatches } from '@/lib/audit/comparison/queries/list-matches'
import { listOffering } from '@/lib/audit/comparison/queries/list-offering'
import { createStandardService } from '@/lib/catalogue/commands/create-standard-service'
import { redactVersion } from '@/lib/charters/commands/redact-version'
import { mergeOffice } from '@/lib/offices/commands/merge-office'
import { revisionOf } from '@/lib/offices/revision'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const lohagara = 'doict.lohagara.narail'
const kalia = 'doict.kalia.narail'
const kachua = 'doict.kachua.bagerhat'
const gone = 'doict.old.narail'
const training = serviceDraft({ slug: 'training', standardServiceSlug: 'training' })
const portal = serviceDraft({ slug: 'portal', nameBn: 'ওয়েব পোর্টাল বিষয়ক পরামর্শ ও সহায়তা' })
const otherPortal = { ...portal, nameBn: 'ওয়েব পোর্টাল সংক্রান্ত পরামর্শ ও সহায়তা প্রদান' }

beforeAll(async () => {
  await givenOffice({ slug: lohagara, nameBn: 'লোহাগড়া' })
  await givenOffice({ slug: kalia, areaId: 'kalia.narail', nameBn: 'কালিয়া' })
  await givenOffice({ slug: kachua, areaId: 'kachua.bagerhat', nameBn: 'কচুয়া' })
  const names = { nameBn: 'আইসিটি প্রশিক্ষণ', nameEn: 'ICT training' }
  const standard = { slug: 'training', departmentSlug: 'doict', ...names, documents: [] }
  accepted(await createStandardService(actor, standard))
  await givenPublished(lohagara, charterDraft({ services: [training, portal] }))
  const slower = { ...training, timeLimitBn: '৭ কার্যদিবস', timeLimitEn: '7 working days' }
  await givenPublished(lohagara, charterDraft({ services: [slower, portal] }))
  await givenPublished(kalia, charterDraft({ services: [otherPortal] }))
  await givenPublished(kachua, charterDraft({ services: [training] }))
})

const limits = { least: 2, most: 6 }
const daysOf = async (parts: string[]) => {
  const found = await findAskedVersions(parts, limits)
  if (found.kind !== 'versions') return found
  return compareCharters(found.versions).rows.map(({ cells }) =>
    cells.map((cell) => cell[0]?.time.days ?? null),
  )
}

describe('the address of a comparison', () => {
  it('names versions: without them it leads to the address that does', async () => {
    expect(await findAskedVersions([lohagara, kachua], limits)).toEqual({
      kind: 'elsewhere',
      parts: [`${lohagara}@2`, `${kachua}@1`],
    })
  })

  it('shows an old version as it was', async () => {
    expect(await daysOf([`${lohagara}@1`, `${kachua}@1`])).toContainEqual([3, 3])
    expect(await daysOf([`${lohagara}@2`, `${kachua}@1`])).toContainEqual([7, 3])
  })

  it('leaves nothing asked out: a version nobody published, an unknown office, too few, too many', async () => {
    const unfit = (why: string, slugs: string[]) => ({ kind: 'unfit', why, slugs, twice: [] })
    const both = [lohagara, kachua]
    expect(await findAskedVersions([`${lohagara}@9`, `${kachua}@1`], limits)).toEqual(
      unfit('missing', both),
    )
    expect(await findAskedVersions([...both, 'nobody'], limits)).toEqual(
      unfit('missing', [...both, 'nobody']),
    )
    expect(await findAskedVersions([lohagara], limits)).toEqual(unfit('count', [lohagara]))
    expect(await findAskedVersions([lohagara, lohagara], limits)).toEqual(
      unfit('count', [lohagara]),
    )
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    expect(await findAskedVersions(seven, limits)).toEqual(unfit('count', seven))
    expect(await findAskedVersions(['<b>', kachua], limits)).toEqual({ kind: 'unknown' })
  })

  it('keeps showing an office that closed or merged since', async () => {
    await givenOffice({ slug: gone, areaId: 'kalia.narail', hosts: [] })
    await givenPublished(gone, charterDraft({ services: [training] }))
    const revision = revisionOf(await db.office.findUniqueOrThrow({ where: { slug: gone } }))
    accepted(await mergeOffice(actor, { officeSlug: gone, revision, intoSlug: kachua }))
    const found = await findAskedVersions([`${gone}@1`, `${lohagara}@2`], limits)
    expect(found).toMatchObject({
      kind: 'versions',
      versions: [{ office: { slug: gone, state: 'MERGED' }, isCurrent: false }, {}],
    })
    expect(await findAskedVersions([gone, `${lohagara}@2`], limits)).toEqual({
      kind: 'elsewhere',
      parts: [`${kachua}@1`, `${lohagara}@2`],
    })
  })
})

describe('what a comparison is made of', () => {
  it('never holds a draft or a redacted part', async () => {
    const path = '/services/training/documents/0'
    accepted(await redactVersion(actor, { officeSlug: lohagara, number: 1, path, reason: 'test' }))
    const [version] = await findComparedVersions([{ slug: lohagara, number: 1 }])
    const service = version?.services.find(({ slug }) => slug === 'training')
    expect(service).toMatchObject({ slug: 'training', documents: [] })
  })

  it('is asked for in the same number of questions, however many offices', async () => {
    const one = await countQueries(() => findComparedVersions([{ slug: lohagara, number: 2 }]))
    const three = await countQueries(() =>
      findComparedVersions([lohagara, kalia, kachua].map((slug) => ({ slug, number: 1 }))),
    )
    expect(one).toBeGreaterThan(0)
    expect(three).toBe(one)
  })
})

describe('one service over offices', () => {
  it('is listed for a district with those of its kind that lack it', async () => {
    const { refs } = await listOffering('training', { areaId: 'narail' })
    expect(refs).toEqual([
      { slug: kalia, number: 1 },
      { slug: lohagara, number: 2 },
    ])
  })

  it('is listed for a division and a department, and not for an unknown place', async () => {
    const slugs = async (scope: object) =>
      (await listOffering('training', scope)).refs.map(({ slug }) => slug)
    expect(await slugs({ areaId: 'khulnadiv' })).toEqual([kachua, kalia, lohagara])
    expect(await slugs({ departmentSlug: 'doict', areaId: 'bagerhat' })).toEqual([kachua])
    expect(await slugs({ departmentSlug: 'dss' })).toEqual([])
    expect(await slugs({ areaId: "' OR 1" })).toEqual([])
  })

  it('is found by part of its name in either language', async () => {
    expect(await searchStandards('প্রশিক্ষণ')).toMatchObject([{ slug: 'training' }])
    expect(await searchStandards('training ict')).toMatchObject([{ slug: 'training' }])
    expect(await searchStandards('zzz')).toEqual([])
    expect(await listChosen([kachua, 'nobody', kachua])).toMatchObject([{ slug: kachua }])
  })
})

describe('names that are alike', () => {
  const pair = {
    one: { officeSlug: lohagara, number: 2, serviceSlug: 'portal' },
    other: { officeSlug: kalia, number: 1, serviceSlug: 'portal' },
  }
  const compare = async () => {
    const versions = await findComparedVersions([
      { slug: lohagara, number: 2 },
      { slug: kalia, number: 1 },
    ])
    return compareCharters(versions, await findDecisions(versions))
  }

  it('are offered until a person says whether they are the same, once for all offices', async () => {
    expect((await compare()).candidates).toHaveLength(1)
    expect(await findMatchPair(pair.one, pair.other)).toHaveLength(2)
    accepted(await confirmMatch(actor, pair))
    const confirmed = await compare()
    expect(confirmed.candidates).toEqual([])
    expect(confirmed.rows.map(({ incomplete }) => incomplete)).toEqual([true, false])
    accepted(await rejectMatch(actor, { one: pair.other, other: pair.one }))
    const rejected = await compare()
    expect(rejected.candidates).toEqual([])
    expect(rejected.rows.every(({ incomplete }) => incomplete)).toBe(true)
  })

  it('are decided once a pair, with who said it; the trail keeps what was said before', async () => {
    const { entries } = await listMatches(actor)
    expect(entries).toMatchObject([{ decision: 'REJECTED', by: actor.name }])
    const events = await db.activityEvent.findMany({ where: { action: 'service:match' } })
    expect(events.map(({ before }) => before)).toContainEqual({ decision: 'CONFIRMED' })
  })

  it('are not decided for a service with itself', async () => {
    expect(await confirmMatch(actor, { one: pair.one, other: pair.one })).toMatchObject({
      ok: false,
      code: 'same_name',
    })
  })
})

/** The questions the database is asked while `work` runs. */
async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const asked = vi.spyOn(pg.Client.prototype, 'query')
  await work()
  const count = asked.mock.calls.length
  asked.mockRestore()
  return count
}
