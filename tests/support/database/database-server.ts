import { PrismaPg } from '@prisma/adapter-pg'
import type { TestProject } from 'vitest/node'
import { PrismaClient } from '../../../lib/db/generated/client'
import { loadReferenceData } from '../../../prisma/load-reference-data'
import { createDatabase } from '../../../scripts/database/databases.mjs'
import { migrate } from '../../../scripts/database/migrate.mjs'
import { startScratchCluster } from '../../../scripts/database/scratch.mjs'
import { templateDatabase } from './template-database'

/** Starts the PostgreSQL server of a test run, with the template in it, and gives back how to stop it. */
export default async function startDatabaseServer(project: TestProject) {
  const cluster = await startScratchCluster('integration')
  try {
    await fillTemplate(cluster.urlOf('postgres'), cluster.urlOf(templateDatabase))
  } catch (error) {
    await cluster.stop()
    throw error
  }
  project.provide('databaseServerUrl', cluster.urlOf('postgres'))
  return () => cluster.stop()
}

async function fillTemplate(serverUrl: string, templateUrl: string) {
  await createDatabase(serverUrl, templateDatabase)
  await migrate(templateUrl)
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: templateUrl }) })
  try {
    await loadReferenceData(client)
  } finally {
    await client.$disconnect()
  }
}
