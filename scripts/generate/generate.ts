// Fills the database with a country of any size: npm run db:generate -- --offices 50000 [--seed 1]
// The same seed and day give the same rows, in a country of any size but for what is counted over all of it.
import { Client } from 'pg'
import { keepQuarter } from '@/lib/audit/figures/keep-quarter'
import { formatDuration, say } from '../bootstrap/progress.mjs'
import { makeCountry } from './country/make-country'
import type { GenerateOptions } from './options'
import { sumQuarters } from './plan/quarter-sums'
import { quarterEnds } from './seed/days'
import { insertRows } from './write/insert-rows'
import { findEscalationRules, withoutWaiting } from './write/session'
import { writeCountry } from './write/write-country'

/** Quarters before the one under way. */
const pastQuarters = 4

export interface Generated {
  /** How many were not there before. */
  offices: number
  seconds: number
}

/** Adds generated offices with all that belongs to them; those that are there already stay as they are. */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const started = performance.now()
  const tell = (done: string) =>
    say(`  ${done} (${formatDuration(performance.now() - started)} since the beginning)`)
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await withoutWaiting(client)
    const country = makeCountry(options, await findEscalationRules(client, options.day))
    tell('The country is planned')
    const made = await writeCountry(client, country, tell)
    await client.query('ANALYZE')
    const days = quarterEnds(options.day, pastQuarters)
    await insertRows(client, 'QuarterFigures', sumQuarters(country, days))
    tell('Past quarters are counted')
    await keepQuarter(new Date(options.day))
    tell('Figures are counted')
    return { offices: made, seconds: (performance.now() - started) / 1000 }
  } finally {
    await client.end()
  }
}
