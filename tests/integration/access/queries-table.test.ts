// Every query that takes an actor, run from another district: what is there is not found, and no list names it.
// A query without a row fails the first test; its row goes into queries/<room>.ts.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { useDatabase } from '@/tests/support/database/database'
import { givenPlace } from './places'
import { nobody, person, type Place, type QueryRow } from './table'

useDatabase()

const rooms = import.meta.glob<{ rows: QueryRow[] }>('./queries/*.ts', { eager: true })
const rows = Object.values(rooms).flatMap((room) => room.rows)
const cases = rows.map((row) => [row.query, row] as const)

let own: Place
let other: Place

beforeAll(async () => {
  own = await givenPlace('doict.lohagara.narail', 'narail')
  other = await givenPlace('doict.kachua.bagerhat', 'bagerhat')
})

async function answer({ prepare, run }: QueryRow, actor: Actor, place: Place): Promise<unknown> {
  const given = (await prepare?.(place)) as never
  try {
    return await run(actor, place, given)
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}

function names(result: unknown, { officeSlug, officeId, postId, personId }: Place): boolean {
  const text = JSON.stringify(result) ?? ''
  return [officeSlug, officeId, postId, personId].some((name) => text.includes(name))
}

describe('the table', () => {
  it('holds every query that takes an actor', () => {
    const sources = {
      ...import.meta.glob('/lib/**/queries.ts', { query: '?raw', import: 'default', eager: true }),
      ...import.meta.glob('/lib/**/queries/**/*.ts', {
        query: '?raw',
        import: 'default',
        eager: true,
      }),
    }
    const exported = Object.values(sources).flatMap((source) =>
      [...String(source).matchAll(/^export (?:async )?function\*? (\w+)\(\s*actor\b/gm)].flatMap(
        ([, name]) => name ?? [],
      ),
    )
    expect(rows.map(({ query }) => query).toSorted()).toEqual(exported.toSorted())
  })
})

describe('someone of another district or department', () => {
  it.each(cases)('%s', async (_, row) => {
    const atHome = await answer(row, person('administrator', 'narail'), own)
    expect(atHome).not.toBeNull()
    expect(names(atHome, other)).toBe(false)
    for (const stranger of [person('administrator', 'narail'), nobody]) {
      const result = await answer(row, stranger, other)
      if (row.gives === 'one') expect(result).toBeNull()
      else expect(names(result, other)).toBe(false)
    }
    const colleague = await answer(row, person('administrator', 'narail', 'land'), own)
    if (row.gives === 'one') expect(colleague).toBeNull()
    else expect(names(colleague, own)).toBe(false)
  })
})
