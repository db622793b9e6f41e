// The rows of the country, all in one transaction: a generation that is broken off leaves nothing behind.
import type { Client } from 'pg'
import type { Country } from '../country/make-country'
import { strategyRows } from '../country/strategy-rows'
import type { OfficePlan } from '../plan/plan-office'
import { entryWords } from '../rows/entry-words'
import { addOffice } from '../rows/office-rows'
import { copyLines } from './copy'
import { buildIndexes, dropIndexes } from './indexes'
import { insertRows } from './insert-rows'
import { findMissing } from './session'
import { noLines, tableNames, tables } from './tables'

const officesAtOnce = 250
const toldEvery = 5_000
/** Fewer are written as fast with the indexes in place. */
const fewestWithoutIndexes = 3_000

/** How many offices were not there before. */
export async function writeCountry(
  client: Client,
  country: Country,
  tell: (done: string) => void,
): Promise<number> {
  const missing = await findMissing(
    client,
    country.plans.map(({ place }) => country.idOf('office', place)),
  )
  const plans = country.plans.filter(({ place }) => missing.has(country.idOf('office', place)))
  await client.query('BEGIN')
  const isLarge = plans.length >= fewestWithoutIndexes
  const indexes = isLarge ? await dropIndexes(client, tableNames) : []
  await writeShared(client, country)
  for (let from = 0; from < plans.length; from += officesAtOnce) {
    await writeOffices(client, country, plans.slice(from, from + officesAtOnce))
    if (from > 0 && from % toldEvery === 0) tell(`${from} offices are written`)
  }
  tell(`${plans.length} offices are written`)
  await buildIndexes(client, indexes)
  await client.query('COMMIT')
  if (isLarge) tell('Indexes are built')
  return plans.length
}

async function writeShared(client: Client, { departments, idOf, plans, usual, day }: Country) {
  const { strategy, pillars } = strategyRows(idOf)
  await insertRows(client, 'Department', departments.rows())
  await insertRows(client, 'StandardService', departments.standardRows())
  await insertRows(client, 'Strategy', [strategy])
  await insertRows(client, 'Pillar', pillars)
  await insertRows(client, 'UsualTime', departments.usualRows(usual, day))
  await insertRows(client, 'SearchWord', entryWords(plans.map(({ office }) => office)))
}

async function writeOffices(client: Client, country: Country, plans: readonly OfficePlan[]) {
  const lines = noLines()
  for (const plan of plans) addOffice(lines, country, plan)
  for (const table of tableNames) {
    const { own, shared } = tables[table]
    await copyLines(client, table, [...own, ...shared], lines[table])
  }
}
