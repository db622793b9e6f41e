import { expect, test } from 'vitest'
import { loadAreas } from '@/prisma/areas/load'
import { loadHolidays } from '@/prisma/calendar/load'
import { loadRuleSets } from '@/prisma/redress/load'
import { useDatabase } from '../../support/database/database'

const { db } = useDatabase()

test('the template holds all areas; loading them again writes nothing', async () => {
  expect(await db.area.count()).toBe(8 + 64 + 495)
  expect(await loadAreas(db)).toBe(0)
})

test('a missing or changed area is put right', async () => {
  await db.area.delete({ where: { id: 'dasar.madaripur' } })
  await db.area.update({ where: { id: 'barishal' }, data: { nameEn: 'Barisal' } })
  expect(await loadAreas(db)).toBe(2)
  expect(await db.area.findUnique({ where: { id: 'barishal' } })).toMatchObject({
    nameEn: 'Barishal',
    parentId: 'barishaldiv',
  })
})

test('the limits in force today are 30, 20 and 60 working days', async () => {
  const latest = await db.escalationRuleSet.findFirst({
    orderBy: { effectiveFrom: 'desc' },
    include: { rules: { orderBy: { level: 'asc' } } },
  })
  expect(latest?.rules.map(({ limitDays }) => limitDays)).toEqual([30, 20, 60])
})

test('an edited rule set and an edited year stay as they are', async () => {
  await db.escalationRuleSet.updateMany({ data: { source: 'edited' } })
  await db.holiday.deleteMany({ where: { date: new Date('2026-12-25') } })
  expect(await loadRuleSets(db)).toBe(0)
  expect(await loadHolidays(db)).toBe(0)
  expect(await db.escalationRuleSet.count({ where: { source: 'edited' } })).toBe(3)
  expect(await db.holiday.count({ where: { date: new Date('2026-12-25') } })).toBe(0)
})
