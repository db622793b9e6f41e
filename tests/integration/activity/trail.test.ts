// The trail: who may read which events, found by office, person and day, and never changed by anyone.
import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor, type Grant, type PersonActor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { listEvents, streamEvents } from '@/lib/activity/queries/list-events'
import { listPersonEvents } from '@/lib/activity/queries/list-person-events'
import type { EventFilter } from '@/lib/activity/event-view'
import { NotFoundError } from '@/lib/access/errors'
import { inTransaction } from '@/lib/db/transaction'
import { updateOffice } from '@/lib/offices/commands/update-office'
import { deactivatePerson } from '@/lib/people/commands/deactivate-person'
import { saveHolidays } from '@/lib/redress/commands'
import { accepted } from '@/tests/factories/accepted'
import { givenOffice } from '@/tests/factories/office'
import { givenPerson } from '@/tests/factories/person'
import { collect } from '@/tests/support/collect'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()

const person = (role: Grant['role'], place: Omit<Grant, 'role'> = {}): PersonActor => ({
  kind: 'person',
  id: role,
  name: role === 'programmer' ? 'নাসরিন নমুনা' : role,
  grants: [{ role, ...place }],
})
const narail = { areaId: 'narail', departmentSlug: 'doict' }
const programmer = person('programmer', narail)
let personId: string

beforeAll(async () => {
  await givenOffice({ slug: 'one.narail', areaId: 'narail', nameBn: 'নড়াইল কার্যালয়' })
  await givenOffice({ slug: 'one.magura', areaId: 'magura', nameBn: 'মাগুরা কার্যালয়' })
  accepted(await updateOffice(programmer, { slug: 'one.narail', addressBn: 'রূপগঞ্জ' }))
  personId = await givenPerson({ grants: [{ role: 'programmer', ...narail }] })
  accepted(await deactivatePerson(commandLineActor, { personId }))
  accepted(await saveHolidays(commandLineActor, { year: 2031, source: 'x', holidays: [] }))
})

const found = async (actor: PersonActor, filter: EventFilter = {}) =>
  (await listEvents(actor, filter)).entries.map(({ action, office }) =>
    office ? `${action} ${office.slug}` : action,
  )

describe('who reads what', () => {
  it('shows a programmer the events of their offices', async () => {
    expect(await found(programmer)).toEqual(['office:edit one.narail', 'office:create one.narail'])
  })

  it('shows accounts to administrators of the country, not to its auditors', async () => {
    expect(await found(person('administrator'))).toContain('person:deactivate')
    const read = await found(person('auditor'))
    expect(read).not.toContain('person:deactivate')
    expect(read).toContain('holidays:save')
    expect(read).toContain('office:create one.magura')
  })

  it('shows the administrator of a district the history of its people, on their page', async () => {
    const own = person('administrator', narail)
    expect(await found(own)).not.toContain('person:deactivate')
    const events = await listPersonEvents(own, personId)
    expect(events.map(({ action }) => action)).toEqual(['person:deactivate'])
    const other = person('administrator', { areaId: 'magura' })
    await expect(listPersonEvents(other, personId)).rejects.toThrow(NotFoundError)
  })

  it('shows everyone what they did themselves without an office', async () => {
    const actor = { ...programmer, id: 'self' }
    await inTransaction((tx) =>
      recordEvent(tx, actor, { action: 'person:edit', recordType: 'person', recordId: 'self' }),
    )
    expect(await found(actor)).toContain('person:edit')
    expect(await found(programmer)).not.toContain('person:edit')
  })
})

describe('searching', () => {
  const all = person('administrator')

  it('finds by the office, its address or words of its name', async () => {
    const expected = ['office:edit one.narail', 'office:create one.narail']
    expect(await found(all, { office: 'one.narail' })).toEqual(expected)
    expect(await found(all, { office: 'নডাইল কার্যালয়' })).toEqual(expected)
    expect(await found(all, { office: '!!' })).toEqual([])
  })

  it('finds by who did it', async () => {
    expect(await found(all, { person: 'নাসরিন', office: 'one.narail' })).toEqual([
      'office:edit one.narail',
    ])
    expect(await found(all, { person: 'COMMAND' })).toContain('office:create one.magura')
    expect(await found(all, { person: '%' })).toEqual([])
  })

  it('finds by day, as it is in Dhaka', async () => {
    await db.activityEvent.create({
      data: {
        at: new Date('2026-03-01T19:00:00Z'),
        actorKind: 'system',
        actorId: 'x',
        actorName: 'x',
        action: 'test:midnight',
        recordType: 'x',
        recordId: 'x',
      },
    })
    const day = '2026-03-02'
    expect(await found(all, { from: day, to: day })).toEqual(['test:midnight'])
    expect(await found(all, { to: '2026-03-01' })).toEqual([])
    expect((await found(all, { from: 'someday' })).length).toBeGreaterThan(3)
  })

  it('reads every event once, page by page', async () => {
    const expected = (await listEvents(all)).entries.map(({ id }) => id)
    const pages: string[] = []
    for (let after: string | undefined, more = true; more;) {
      const page = await listEvents(all, { limit: 2, after })
      pages.push(...page.entries.map(({ id }) => id))
      after = page.next
      more = after !== undefined
    }
    expect(pages).toEqual(expected)
    const streamed = (await collect(streamEvents(all))).flat()
    expect(streamed.map(({ id }) => id)).toEqual(expected)
  })
})

describe('the trail itself', () => {
  it.each([
    ['UPDATE', `UPDATE "ActivityEvent" SET "actorName" = 'somebody else'`],
    ['DELETE', `DELETE FROM "ActivityEvent"`],
    ['TRUNCATE', `TRUNCATE "ActivityEvent"`],
  ])('is never changed: %s is refused by the database', async (_, sql) => {
    const before = await db.activityEvent.count()
    await expect(db.$executeRawUnsafe(sql)).rejects.toThrow(/refused/)
    expect(await db.activityEvent.count()).toBe(before)
  })

  it('holds nothing of what was undone', async () => {
    const before = await db.activityEvent.count()
    const failing = inTransaction(async (tx) => {
      await recordEvent(tx, programmer, { action: 'x:x', recordType: 'x', recordId: 'x' })
      throw new Error('undone')
    })
    await expect(failing).rejects.toThrow('undone')
    expect(await db.activityEvent.count()).toBe(before)
  })
})

describe('a long change', () => {
  it('stays out of the list and is whole in the download', async () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `${at * 7919}`)
    await inTransaction((tx) =>
      recordEvent(tx, commandLineActor, {
        action: 'test:long',
        recordType: 'x',
        recordId: 'long',
        after: { words },
      }),
    )
    const all = person('administrator')
    const record = { type: 'x', id: 'long' }
    const [listed] = (await listEvents(all, { record })).entries
    expect(listed).toMatchObject({ isLong: true })
    expect(listed).not.toHaveProperty('after')
    const [streamed] = (await collect(streamEvents(all, { record }))).flat()
    expect(streamed?.after).toEqual({ words })
  })
})
