// Loads the sample country through the commands that forms use, as the system actor "sample-data".
import { sampleDataActor as actor } from '@/lib/access/actor'
import { createStandardService } from '@/lib/catalogue/commands/create-standard-service'
import { db } from '@/lib/db/client'
import { createDepartment } from '@/lib/offices/commands/create-department'
import { createStrategy } from '@/lib/strategy/commands'
import { accepted } from './accepted'
import { loadCharter } from './load-charter'
import { loadOffice } from './load-office'
import { departments, offices, standardServices, strategies } from './sample-country'

/**
 * Loads what is not there yet and changes nothing that is: a load that broke off is finished by the next one.
 * Needs the areas. Returns whether anything was missing.
 */
export async function loadSampleData(): Promise<boolean> {
  if (await isLoaded()) return false
  for (const department of departments) {
    const present = await db.department.findUnique({ where: { slug: department.slug } })
    if (!present) accepted(await createDepartment(actor, department))
  }
  for (const office of offices) await loadOffice(office)
  await loadCatalogue()
  for (const office of offices) await loadCharter(office)
  return true
}

async function isLoaded(): Promise<boolean> {
  const published = await db.charter.count({
    where: {
      office: { slug: { in: offices.map(({ office }) => office.slug) } },
      currentVersionId: { not: null },
    },
  })
  return published === offices.length
}

async function loadCatalogue(): Promise<void> {
  for (const service of standardServices) {
    const present = await db.standardService.findUnique({ where: { slug: service.slug } })
    if (!present) accepted(await createStandardService(actor, service))
  }
  for (const strategy of strategies) {
    const present = await db.strategy.findUnique({ where: { slug: strategy.slug } })
    if (!present) accepted(await createStrategy(actor, strategy))
  }
}
