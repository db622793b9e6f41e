// What every installation needs before its first office: areas, grievance limits, known holidays.
import type { PrismaClient } from '@/lib/db/generated/client'
import { loadAreas } from './areas/load'
import { loadHolidays } from './calendar/load'
import { loadRuleSets } from './redress/load'

/** Runs at every start and when a test template is made; three reads when nothing changed. */
export async function loadReferenceData(client: PrismaClient): Promise<void> {
  await loadAreas(client)
  await loadRuleSets(client)
  await loadHolidays(client)
}
