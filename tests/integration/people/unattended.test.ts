import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor, type PersonActor } from '@/lib/access/actor'
import { deactivatePerson } from '@/lib/people/commands/deactivate-person'
import { countUnattended, listUnattended } from '@/lib/people/queries/list-unattended'
import { accepted } from '@/tests/factories/accepted'
import { givenOffice } from '@/tests/factories/office'
import { givenPerson } from '@/tests/factories/person'
import { useDatabase } from '@/tests/support/database/database'

useDatabase()

const administrator = (areaId?: string): PersonActor => ({
  kind: 'person',
  id: 'x',
  name: 'x',
  grants: [{ role: 'administrator', ...(areaId && { areaId }) }],
})

const list = async (actor = administrator()) =>
  (await listUnattended(actor)).map(({ area, department, offices, unattended }) => [
    area?.id,
    department.slug,
    offices,
    unattended,
  ])

beforeAll(async () => {
  await givenOffice({ slug: 'one.narail', areaId: 'narail' })
  await givenOffice({ slug: 'two.narail', areaId: 'lohagara.narail' })
  await givenOffice({ slug: 'land.narail', areaId: 'narail', departmentSlug: 'land' })
  await givenOffice({ slug: 'one.magura', areaId: 'magura' })
})

describe('a district without an active programmer', () => {
  it('shows up by department, until every office has one', async () => {
    expect(await list()).toEqual([
      ['narail', 'doict', 2, 2],
      ['narail', 'land', 1, 1],
      ['magura', 'doict', 1, 1],
    ])
    await givenPerson({ grants: [{ role: 'programmer', areaId: 'lohagara.narail' }] })
    expect(await list(administrator('narail'))).toEqual([
      ['narail', 'doict', 2, 1],
      ['narail', 'land', 1, 1],
    ])
    const personId = await givenPerson({
      grants: [{ role: 'programmer', areaId: 'khulnadiv', departmentSlug: 'doict' }],
    })
    expect(await list()).toEqual([['narail', 'land', 1, 1]])
    accepted(await deactivatePerson(commandLineActor, { personId }))
    expect(await countUnattended(administrator())).toBe(3)
  })

  it('is told to administrators alone', async () => {
    const grants = [{ role: 'programmer' as const }]
    expect(await list({ ...administrator(), grants })).toEqual([])
  })
})
