import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor, type PersonActor } from '@/lib/access/actor'
import { removeComparison } from '@/lib/audit/comparison/commands/remove-comparison'
import { renameComparison } from '@/lib/audit/comparison/commands/rename-comparison'
import { saveComparison } from '@/lib/audit/comparison/commands/save-comparison'
import { findComparedNames } from '@/lib/audit/comparison/queries/find-compared-names'
import { findComparison, listComparisons } from '@/lib/audit/comparison/queries/list-comparisons'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenPublished } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { givenActor } from '@/tests/factories/person'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const address = '/compare/offices/doict.lohagara.narail@1/doict.kachua.bagerhat@2'

let one: PersonActor
let other: PersonActor

beforeAll(async () => {
  one = await givenActor({ grants: [{ role: 'auditor' }] })
  other = await givenActor({ grants: [{ role: 'auditor' }] })
  await givenOffice({ slug: 'doict.lohagara.narail', nameEn: 'Lohagara' })
  await givenOffice({ slug: 'doict.kachua.bagerhat', areaId: 'kachua.bagerhat', nameEn: 'Kachua' })
  await givenPublished('doict.lohagara.narail', charterDraft())
  await givenPublished('doict.kachua.bagerhat', charterDraft())
  await givenPublished('doict.kachua.bagerhat', charterDraft())
})

describe('saving a comparison', () => {
  it('keeps an address once, under the latest name', async () => {
    const first = accepted(await saveComparison(one, { address: `/en${address}`, name: ' First ' }))
    const again = accepted(await saveComparison(one, { address, name: 'Second' }))
    expect(again.comparisonId).toBe(first.comparisonId)
    const { entries } = await listComparisons(one)
    expect(entries.map(({ name, address: kept }) => [name, kept])).toEqual([['Second', address]])
    expect((await findComparison(one, address))?.name).toBe('Second')
  })

  it('refuses what is no comparison, what names no version, and who has no account', async () => {
    for (const text of ['/compare/offices/a.narail/b.narail', 'https://else.example/compare', '']) {
      expect(await saveComparison(one, { address: text, name: 'x' })).toMatchObject({
        ok: false,
        issues: [{ code: 'no_comparison', path: '/address' }],
      })
    }
    for (const text of [
      address.replace('@2', '@3'),
      address.replace('kachua', 'nowhere'),
      '/compare/services/no-such-service/doict.lohagara.narail@1',
    ]) {
      expect(await saveComparison(one, { address: text, name: 'x' })).toMatchObject({
        issues: [{ code: 'comparison_unpublished', path: '/address' }],
      })
    }
    expect(await saveComparison(one, { address, name: ' ' })).toMatchObject({
      issues: [{ code: 'comparison_name_missing', path: '/name' }],
    })
    expect(await saveComparison(commandLineActor, { address, name: 'x' })).toMatchObject({
      code: 'no_account',
    })
  })
})

describe('the list', () => {
  it('names what each compares', async () => {
    const [compared] = await findComparedNames([address])
    expect(compared?.offices.map(({ en }) => en)).toEqual(['Lohagara', 'Kachua'])
    expect(compared?.more).toBe(0)
  })
})

describe('another person', () => {
  it('neither sees, nor renames, nor removes it', async () => {
    const { comparisonId } = accepted(await saveComparison(one, { address, name: 'Mine' }))
    const before = await db.activityEvent.count()
    expect((await listComparisons(other)).entries).toEqual([])
    expect(await findComparison(other, address)).toBeNull()
    const gone = { ok: false, code: 'comparison_gone' }
    expect(await renameComparison(other, { comparisonId, name: 'Theirs' })).toEqual(gone)
    expect(await removeComparison(other, { comparisonId })).toEqual(gone)
    expect(await db.activityEvent.count()).toBe(before)
    expect((await findComparison(one, address))?.name).toBe('Mine')
  })
})

describe('its owner', () => {
  it('renames and removes it, and the trail tells', async () => {
    const { comparisonId } = accepted(await saveComparison(one, { address, name: 'Mine' }))
    accepted(await renameComparison(one, { comparisonId, name: 'Narail and Bagerhat' }))
    expect((await findComparison(one, address))?.name).toBe('Narail and Bagerhat')
    accepted(await removeComparison(one, { comparisonId }))
    expect((await listComparisons(one)).entries).toEqual([])
    const events = await db.activityEvent.findMany({
      where: { recordId: comparisonId, action: { not: 'comparison:save' } },
      orderBy: { at: 'asc' },
    })
    expect(events.map(({ action }) => action)).toEqual(['comparison:rename', 'comparison:remove'])
    expect(events[1]?.before).toEqual({ name: 'Narail and Bagerhat', address })
  })
})
