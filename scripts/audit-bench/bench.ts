// npm run bench:audit: what auditing costs in a small country and in a large one, side by side. Each is a database of
// its own on the server, measured by a process of its own, one after the other.
import { say, step } from '../bootstrap/progress.mjs'
import { createDatabase, dropDatabase, query } from '../database/databases.mjs'
import type { BenchOptions } from './options'
import { listExcesses, printResult } from './print'
import type { CountryResult, CountryRun } from './result'
import { runApart } from './run-apart'

const fewOffices = 500

interface Bench extends BenchOptions {
  /** Any database of the server. */
  serverUrl: string
  today: string
  signal: AbortSignal
}

/** Prints what was measured; the exit code: 1 when a limit was passed. */
export async function benchAudit(bench: Bench): Promise<number> {
  const { offices, database } = bench
  const small = await measureGenerated(bench, fewOffices)
  const large = database ? await measure(bench, database) : await measureGenerated(bench, offices)
  console.log(printResult(small, large))
  const excesses = listExcesses(large)
  console.log(
    excesses.length === 0 ? '\nAll within their limits.' : `\nOver: ${excesses.join(', ')}`,
  )
  return excesses.length === 0 ? 0 : 1
}

async function measureGenerated(bench: Bench, offices: number): Promise<CountryRun> {
  const { serverUrl, today, signal, isKept } = bench
  const name = `bench_${offices}`
  const { rowCount } = await query(serverUrl, 'SELECT 1 FROM pg_database WHERE datname = $1', [
    name,
  ])
  try {
    if (rowCount !== 0) {
      say(`The database ${name} is there from an earlier --keep.`)
      return await measure(bench, name)
    }
    await createDatabase(serverUrl, name)
    const args = [String(offices), today]
    const made = await step(`Making ${name}, a database of ${offices} offices`, () =>
      runApart('fill-apart.ts', args, urlOf(serverUrl, name), signal),
    )
    const { seconds } = made as { seconds: number }
    return { ...(await measure(bench, name)), generated: seconds }
  } finally {
    if (!isKept) await dropDatabase(serverUrl, name)
  }
}

async function measure({ serverUrl, isFull, signal }: Bench, name: string): Promise<CountryRun> {
  const args = isFull ? ['--full'] : []
  const url = urlOf(serverUrl, name)
  return step(`Measuring ${name}`, async () => {
    return (await runApart('measure-apart.ts', args, url, signal)) as CountryResult
  })
}

function urlOf(serverUrl: string, database: string): string {
  return Object.assign(new URL(serverUrl), { pathname: database }).href
}
