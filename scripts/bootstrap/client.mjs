import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { Failure } from './failure.mjs'
import { inRoot } from './paths.mjs'
import { step } from './progress.mjs'

const schema = inRoot('prisma/schema.prisma')
const generated = inRoot('lib/db/generated/client.ts')
const marker = inRoot('node_modules/.generated-client')

/** Whether lib/db/generated holds the database client of today's schema and packages. */
export function isClientGenerated() {
  return (
    fs.existsSync(generated) && fs.existsSync(marker) && fs.readFileSync(marker, 'utf8') === want()
  )
}

/**
 * Generates the database client from prisma/schema.prisma.
 * @param {{ node: string, env: NodeJS.ProcessEnv }} runtime
 */
export async function generateClient({ node, env }) {
  await step('Generating the database client', () => {
    const wanted = want()
    const cli = inRoot('node_modules/prisma/build/index.js')
    const result = spawnSync(node, [cli, 'generate'], {
      cwd: inRoot(),
      env: { ...env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
      encoding: 'utf8',
    })
    if (result.status !== 0) {
      const said = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`.trim()
      throw new Failure(`The database client could not be generated; Prisma said:\n${said}`)
    }
    fs.writeFileSync(marker, wanted)
  })
}

function want() {
  const prisma = JSON.parse(fs.readFileSync(inRoot('node_modules/prisma/package.json'), 'utf8'))
  const hash = createHash('sha256').update(fs.readFileSync(schema)).digest('hex')
  return `${prisma.version} ${hash}`
}
