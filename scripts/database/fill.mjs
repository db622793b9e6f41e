import { step } from '../bootstrap/progress.mjs'
import { migrate } from './migrate.mjs'

/**
 * Brings the database of DATABASE_URL to what this version of the product needs: its tables and the reference
 * data. With `withSample` also the sample offices, unless there are offices already.
 * Runs under tsx: the data is loaded by the product's own code.
 * @param {string} url
 * @param {{ withSample: boolean }} options
 */
export async function fillDatabase(url, { withSample }) {
  const applied = await migrate(url)
  for (const name of applied) process.stderr.write(`✓ Applied the migration ${name}\n`)
  const { db } = await import('../../lib/db/client.ts')
  const { loadReferenceData } = await import('../../prisma/load-reference-data.ts')
  try {
    await loadReferenceData(db)
    if (withSample && (await db.office.count({ take: 1 })) === 0) {
      await step('Loading the sample offices', loadSample)
    }
  } finally {
    await db.$disconnect()
  }
}

async function loadSample() {
  const { loadSampleData } = await import('../../prisma/sample/load.ts')
  await loadSampleData()
}
