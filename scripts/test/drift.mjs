import { Failure } from '../bootstrap/failure.mjs'
import { withEngine } from '../database/engine.mjs'
import { differenceFromSchema } from '../database/migrations.mjs'
import { startScratchCluster } from '../database/scratch.mjs'

/** Makes sure that the migrations, applied to an empty database, give what the schema says. */
export async function findDrift() {
  const cluster = await startScratchCluster('drift')
  try {
    const sql = await withEngine(cluster.urlOf('postgres'), differenceFromSchema)
    if (sql === null) return
    console.log(sql)
    throw new Failure(
      'The migrations lack the SQL above; run `npm run db:migration -- name` to write it.',
    )
  } finally {
    await cluster.stop()
  }
}
