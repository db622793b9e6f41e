// Fills the database with a country of any size: npm run db:generate -- --offices 50000 [--seed 1]
// A department after another, a hundred offices a transaction.
import { Client } from 'pg'
import { refreshAll } from '@/lib/audit/figures/refresh-all'
import { listOffices, type GeneratedOffice } from './hierarchy'
import { idOf } from './identity'
import type { GenerateOptions } from './options'
import { makeOffice, type Rows } from './office-rows'
import { serviceTitles } from './service-titles'
import { entryWords } from './words'
import { insertRows, tables } from './write-rows'

const batchSize = 100

/** Adds generated offices with all that belongs to them; those that are there already stay as they are. */
export async function generate({ offices: count, seed }: GenerateOptions): Promise<void> {
  const started = performance.now()
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await withoutWaiting(client)
  let batch: GeneratedOffice[] = []
  let made = 0
  for (const office of listOffices(count)) {
    batch.push(office)
    if (batch.length < batchSize) continue
    made += await writeBatch(client, seed, batch)
    batch = []
    if (made % 5_000 === 0) report(made, started)
  }
  made += await writeBatch(client, seed, batch)
  await refreshAll()
  await client.query('ANALYZE')
  const { rows } = await client.query('SELECT count(*)::int AS services FROM "Service"')
  console.log(`${made} offices, ${rows[0].services} services, seed ${seed}`)
  report(made, started)
  await client.end()
}

function report(made: number, started: number) {
  console.log(`${made} offices after ${((performance.now() - started) / 1000).toFixed(0)} s`)
}

/** Generated rows are whole by construction: where the role may, triggers and foreign keys need not look at each. */
async function withoutWaiting(client: Client) {
  await client.query('SET synchronous_commit = off')
  await client.query('SET session_replication_role = replica').catch(() => {
    throw new Error(
      'Generating needs the owner of the server: a role that may set session_replication_role.',
    )
  })
}

async function writeBatch(client: Client, seed: string, offices: GeneratedOffice[]) {
  const rows: Rows = {}
  for (const office of offices) {
    for (const [table, added] of Object.entries(makeOffice(seed, office))) {
      rows[table] = rows[table] ? rows[table].concat(added) : added
    }
  }
  await client.query('BEGIN')
  await insertRows(client, 'Department', departmentRows(seed, offices))
  await insertRows(client, 'StandardService', standardRows(seed, offices))
  for (const table of tables) await insertRows(client, table, rows[table] ?? [])
  await insertRows(client, 'SearchWord', entryWords(rows.SearchEntry ?? []))
  await client.query('COMMIT')
  return offices.length
}

function departmentsOf(offices: GeneratedOffice[]) {
  return [...new Map(offices.map(({ department }) => [department.slug, department])).values()]
}

function departmentRows(seed: string, offices: GeneratedOffice[]) {
  return departmentsOf(offices).map(({ slug, bn, en }) => {
    return { id: idOf(`${seed}/department/${slug}`), slug, nameBn: bn, nameEn: en, fourEyes: false }
  })
}

function standardRows(seed: string, offices: GeneratedOffice[]) {
  return departmentsOf(offices).flatMap((department) =>
    serviceTitles.map(({ slug, bn, en }) => ({
      id: idOf(`${seed}/standard/${department.slug}/${slug}`),
      slug: `${department.slug}-${slug}`,
      departmentId: idOf(`${seed}/department/${department.slug}`),
      nameBn: `${department.topicBn} ${bn}`,
      nameEn: `${department.topicEn} ${en}`,
      ...{ documents: [], translations: {}, revision: 1 },
    })),
  )
}
