// Serves the build as `npm start` does, with a database that does not answer; prints its address once it listens.

import { findFreePort } from '../../../scripts/database/cluster.mjs'
import { startNext } from '../../../scripts/server/next-process.mjs'

process.env.DATABASE_URL = 'postgresql://nobody@127.0.0.1:1/nothing'

const { startServer } = await import('../../../lib/delivery/server.ts')
const next = await startNext(await findFreePort())
const port = await findFreePort()
const { close } = await startServer({
  host: '127.0.0.1',
  port,
  inner: next.url,
  siteHost: `127.0.0.1:${port}`,
  logError: () => {},
})
console.log(`http://127.0.0.1:${port}`)

process.on('SIGTERM', async () => {
  await close()
  await next.stop()
})
