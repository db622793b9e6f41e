import { beforeAll, describe, expect, it } from 'vitest'
import { compareAcross } from '@/lib/audit/comparison/across'
import { readMoment } from '@/lib/audit/comparison/moment'
import { findWideOffers } from '@/lib/audit/comparison/queries/find-wide-offers'
import { findComparedVersions } from '@/lib/audit/comparison/queries/find-versions'
import { listOffering } from '@/lib/audit/comparison/queries/list-offering'
import { generate } from '@/scripts/generate/generate'
import { useDatabase } from '../../support/database/database'

useDatabase()
const standard = 'gen-fisheries-training'
const scope = { departmentSlug: 'gen-fisheries' }
const now = new Date('2026-11-22T12:00:00Z')

describe('one service over more offices than one table holds', () => {
  beforeAll(async () => {
    await generate({ offices: 80, seed: '1', day: '2026-11-22' })
  })

  it('says the same numbers as the comparison of the same offices', async () => {
    const { refs } = await listOffering(standard, scope)
    const across = compareAcross(await findComparedVersions(refs, standard))
    const wide = await findWideOffers(standard, scope, now)
    expect(refs.length).toBeGreaterThan(50)
    expect(wide).toMatchObject({ offers: across.offers.length, missing: 0, time: across.time })
    const medians = wide!.districts.flatMap(({ area, time }) =>
      area && time ? [{ id: area.id, median: time.median, count: time.count }] : [],
    )
    const expected = across.districts.map(({ area, median, count }) => ({
      ...{ id: area.id, median, count },
    }))
    expect(medians).toEqual(expected)
  })

  it('is what was in force at the moment its address names', async () => {
    const before = await findWideOffers(standard, scope, new Date('2025-09-01T00:00:00Z'))
    const after = await findWideOffers(standard, scope, now)
    expect(before!.offers).toBeGreaterThan(0)
    expect(before!.offers).toBeLessThan(after!.offers)
    expect(await findWideOffers(standard, scope, new Date('2020-01-01T00:00:00Z'))).toBeNull()
  })

  it('is of nothing where no office offers it', async () => {
    expect(await findWideOffers('no-such-service', scope, now)).toBeNull()
    expect(await findWideOffers(standard, { areaId: "x' OR 1=1" }, now)).toBeNull()
  })
})

describe('the moment of an address', () => {
  it.each([undefined, 'yesterday', '2026-11-22', '2026-13-01T00:00:00Z', '2027-01-01T00:00:00Z'])(
    'is none for %s',
    (text) => {
      expect(readMoment(text, now)).toBeUndefined()
    },
  )

  it('is exact', () => {
    expect(readMoment('2026-11-22T10:00:00.123Z', now)?.getUTCMilliseconds()).toBe(123)
  })
})
