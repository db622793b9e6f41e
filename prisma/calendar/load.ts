import { normalise } from '@/lib/bangla/normalise'
import type { PrismaClient } from '@/lib/db/generated/client'
import { type HolidayRecord, holidays, source, year } from './holidays-2026'

const dayLength = 24 * 60 * 60 * 1000

/** Adds the years that are not there yet; a year in the table is the administrators' own. Returns how many it added. */
export async function loadHolidays(client: PrismaClient): Promise<number> {
  if (await client.holidayYear.findUnique({ where: { year } })) return 0
  const days = holidays.flatMap(listDays)
  await client.holidayYear.create({ data: { year, source, holidays: { create: days } } })
  return 1
}

function listDays({ from, to = from, bn, en, moon = false }: HolidayRecord) {
  const first = new Date(from).getTime()
  const count = (new Date(to).getTime() - first) / dayLength + 1
  return Array.from({ length: count }, (_, index) => ({
    date: new Date(first + index * dayLength),
    nameBn: normalise(bn),
    nameEn: en,
    tentative: moon,
  }))
}
