// Every exported command × role × own or other district × department. A command without a row fails the first
// test; its row goes into commands/<room>.ts.
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, commandLineActor, type Role, roles } from '@/lib/access/actor'
import { ForbiddenError, NotFoundError } from '@/lib/access/errors'
import { useDatabase } from '@/tests/support/database/database'
import { givenPlace } from './places'
import { type AnyRow, nobody, person, type Place, type Row, type Subject } from './table'

const { db } = useDatabase()

type Outcome = 'let in' | 'forbidden' | 'not found'

const rooms = import.meta.glob<{ rows: AnyRow[] }>('./commands/*.ts', { eager: true })
const table = Object.values(rooms).flatMap(({ rows }) => rows)
const rows = table.filter((row): row is Row => 'run' in row)
const cases = rows.map((row) => [`${row.command} (${row.of})`, row] as const)

let own: Place
let other: Place

beforeAll(async () => {
  own = await givenPlace('doict.lohagara.narail', 'narail')
  other = await givenPlace('doict.kachua.bagerhat', 'bagerhat')
})

/** What someone who may do it at home gets in another district, or for another department; and who may not. */
const elsewhere: Record<Subject, { may: Outcome; mayNot: Outcome }> = {
  office: { may: 'not found', mayNot: 'not found' },
  person: { may: 'not found', mayNot: 'forbidden' },
  area: { may: 'forbidden', mayNot: 'forbidden' },
  country: { may: 'forbidden', mayNot: 'forbidden' },
  oneself: { may: 'let in', mayNot: 'let in' },
  system: { may: 'forbidden', mayNot: 'forbidden' },
}

function atHome({ of, roles }: Row, role: Role): Outcome {
  if (of === 'oneself') return 'let in'
  if (of === 'country' || of === 'system') return 'forbidden'
  return roles.includes(role) ? 'let in' : 'forbidden'
}

function nationwide({ of, roles }: Row, role: Role): Outcome {
  if (of === 'oneself') return 'let in'
  return of !== 'system' && roles.includes(role) ? 'let in' : 'forbidden'
}

/** What came of it; a refused command must have left nothing behind. */
async function outcome({ prepare, run }: Row, actor: Actor, place: Place): Promise<Outcome> {
  const given = (await prepare?.(place)) as never
  const before = await db.activityEvent.count()
  try {
    await run(actor, place, given)
    return 'let in'
  } catch (error) {
    expect(await db.activityEvent.count()).toBe(before)
    if (error instanceof ForbiddenError) return 'forbidden'
    if (error instanceof NotFoundError) return 'not found'
    throw error
  }
}

describe('the table', () => {
  it('holds every exported command', async () => {
    const files = {
      ...import.meta.glob('/lib/**/commands.ts'),
      ...import.meta.glob('/lib/**/commands/**/*.ts'),
      ...import.meta.glob('/lib/imports/apply.ts'),
    }
    const modules = await Promise.all(Object.values(files).map((load) => load()))
    const exported = modules
      .flatMap((module) => Object.entries(module as object))
      .flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
    expect(table.map(({ command }) => command).toSorted()).toEqual(exported.toSorted())
  })
})

describe.each(roles)('the %s of a district', (role) => {
  it.each(cases)('%s', async (_, row) => {
    const actor = person(role, 'narail')
    const away = elsewhere[row.of][row.roles.includes(role) ? 'may' : 'mayNot']
    expect(await outcome(row, actor, own)).toBe(atHome(row, role))
    expect(await outcome(row, actor, other)).toBe(away)
    expect(await outcome(row, person(role, 'narail', 'land'), own)).toBe(away)
  })
})

describe.each(roles)('the %s of the whole country', (role) => {
  it.each(cases)('%s', async (_, row) => {
    expect(await outcome(row, person(role), other)).toBe(nationwide(row, role))
  })
})

describe('a system, and someone without a grant', () => {
  it.each(cases)('%s', async (_, row) => {
    // a system has no account of its own
    if (row.of !== 'oneself') {
      expect(await outcome(row, commandLineActor, own)).toBe('let in')
    }
    const refused = row.of === 'oneself' ? /^let in$/ : /^(not found|forbidden)$/
    expect(await outcome(row, nobody, own)).toMatch(refused)
  })
})

describe('the trail', () => {
  it('names who did what, to which record', async () => {
    const events = await db.activityEvent.findMany({ where: { actorKind: 'person' } })
    expect(events.map(({ actorId }) => actorId)).toEqual(expect.arrayContaining(['administrator']))
    for (const event of events) {
      expect(event.action).toMatch(/^[a-z-]+:[a-z-]+$/)
      expect(event.recordId).not.toBe('')
    }
  })
})
