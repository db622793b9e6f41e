import { say } from '../bootstrap/progress.mjs'
import { migrate } from './migrate.mjs'

/**
 * Brings the database of DATABASE_URL to what this version of the product needs: its tables, the reference data
 * and, with `withSample`, the sample offices. Writes nothing when all is there.
 * Runs under tsx: the data is loaded by the product's own code.
 * @param {string} url
 * @param {{ withSample: boolean }} options
 */
export async function fillDatabase(url, { withSample }) {
  for (const name of await migrate(url)) say(`✓ Applied the migration ${name}`)
  const { db } = await import('../../lib/db/client.ts')
  const { loadReferenceData } = await import('../../prisma/load-reference-data.ts')
  const { refreshMissing } = await import('../../lib/audit/figures/refresh-all.ts')
  const { loadSampleData } = await import('../../prisma/sample/load.ts')
  try {
    await loadReferenceData(db)
    if (withSample && (await loadSampleData())) say('✓ Loaded the sample offices')
    await refreshMissing()
  } finally {
    await db.$disconnect()
  }
}
