import { beforeAll, describe, expect, it } from 'vitest'
import type { PersonActor } from '@/lib/access/actor'
import { ForbiddenError, NotFoundError } from '@/lib/access/errors'
import { setFourEyes } from '@/lib/offices/commands/set-four-eyes'
import {
  getDepartmentSettings,
  listDepartmentSettings,
} from '@/lib/offices/queries/list-department-settings'
import { givenDepartment } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()

const administrator = (place: object = {}): PersonActor => ({
  kind: 'person',
  id: 'x',
  name: 'x',
  grants: [{ role: 'administrator', ...place }],
})

beforeAll(async () => {
  await givenDepartment('doict')
  await givenDepartment('land')
})

describe('the second pair of eyes', () => {
  it('is set by administrators of the whole department, and recorded', async () => {
    const own = administrator({ departmentSlug: 'doict' })
    await setFourEyes(own, { departmentSlug: 'doict', fourEyes: true })
    await setFourEyes(own, { departmentSlug: 'doict', fourEyes: true })
    expect(await getDepartmentSettings(own, 'doict')).toMatchObject({
      fourEyes: true,
      isMine: true,
    })
    const events = await db.activityEvent.findMany({
      where: { action: 'department:set-four-eyes' },
    })
    expect(events).toMatchObject([{ before: { fourEyes: false }, after: { fourEyes: true } }])
    await setFourEyes(administrator(), { departmentSlug: 'doict', fourEyes: false })
    expect(await getDepartmentSettings(own, 'doict')).toMatchObject({ fourEyes: false })
  })

  it('is not for who administers a district of it, or another department', async () => {
    const input = { departmentSlug: 'doict', fourEyes: true }
    const district = administrator({ areaId: 'narail', departmentSlug: 'doict' })
    await expect(setFourEyes(district, input)).rejects.toThrow(ForbiddenError)
    expect(await listDepartmentSettings(district)).toMatchObject([{ slug: 'doict', isMine: false }])
    const other = administrator({ departmentSlug: 'land' })
    await expect(setFourEyes(other, input)).rejects.toThrow(ForbiddenError)
    await expect(getDepartmentSettings(other, 'doict')).rejects.toThrow(NotFoundError)
    const nothing = { departmentSlug: 'nothing', fourEyes: true }
    await expect(setFourEyes(administrator(), nothing)).rejects.toThrow(NotFoundError)
  })
})
