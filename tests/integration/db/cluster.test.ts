import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cluster, findRunningUrl, startCluster } from '@/scripts/database/cluster.mjs'
import { query } from '@/scripts/database/databases.mjs'
import { findPostmaster } from '@/scripts/database/postmaster.mjs'
import { makeScratch } from '@/scripts/database/scratch.mjs'
import { isRunning } from '@/scripts/bootstrap/process-identity.mjs'

let scratch: Awaited<ReturnType<typeof makeScratch>>
let directory: string
let cluster: Cluster

const countNotes = async () =>
  (await query(cluster.urlOf('postgres'), 'SELECT count(*)::int AS n FROM note')).rows[0].n

beforeAll(async () => {
  scratch = await makeScratch('cluster')
  directory = path.join(scratch.directory, 'postgres')
  cluster = await startCluster(directory)
  await query(cluster.urlOf('postgres'), 'CREATE TABLE note (id int)')
  await query(cluster.urlOf('postgres'), 'INSERT INTO note VALUES (1)')
})

afterAll(async () => {
  await cluster.stop()
  scratch.remove()
})

describe('the embedded server', () => {
  it('keeps its password for this user, and asks for it', async () => {
    expect(statSync(`${directory}.password`).mode & 0o777).toBe(0o600)
    const url = new URL(cluster.urlOf('postgres'))
    url.password = 'wrong'
    await expect(query(url.href, 'SELECT 1')).rejects.toThrow('password authentication failed')
  })

  it('sorts and searches Bangla', async () => {
    const sorted = await query(
      cluster.urlOf('postgres'),
      `SELECT string_agg(word, ' ' ORDER BY word) AS words FROM unnest(ARRAY['খুলনা', 'ঢাকা', 'কুমিল্লা', 'অংশ']) AS word`,
    )
    expect(sorted.rows[0].words).toBe('অংশ কুমিল্লা খুলনা ঢাকা')
  })

  it('is found by another command while it runs', async () => {
    expect(findRunningUrl(directory, 'postgres')).toBe(cluster.urlOf('postgres'))
  })

  it('recovers what was committed when it was killed', async () => {
    process.kill(findPostmaster(directory)?.pid ?? 0, 'SIGKILL')
    await cluster.ended
    cluster = await startCluster(directory)
    expect(await countNotes()).toBe(1)
  })

  it('takes the place of one that a killed command left running', async () => {
    const orphan = findPostmaster(directory)?.pid ?? 0
    cluster = await startCluster(directory)
    expect(isRunning(orphan)).toBe(false)
    expect(await countNotes()).toBe(1)
  })

  it('starts although its pid file names another living process', async () => {
    await cluster.stop()
    const file = path.join(directory, 'postmaster.pid')
    writeFileSync(file, `${process.pid}\n${directory}\n0\n5432\n\n\n\nready\n`)
    expect(findRunningUrl(directory, 'postgres')).toBeNull()
    cluster = await startCluster(directory)
    expect(await countNotes()).toBe(1)
    expect(readFileSync(file, 'utf8').split('\n')[0]).not.toBe(String(process.pid))
  })

  it('leaves no pid file when it is stopped', async () => {
    await cluster.stop()
    expect(existsSync(path.join(directory, 'postmaster.pid'))).toBe(false)
  })
})
