import { setTimeout as delay } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { charterDraft, givenDraft, serviceDraft } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'
import { ended, publisherName, startPublisher } from '@/tests/support/processes/run-publisher'

const { db } = useDatabase()
const office = 'doict.lohagara.narail'
const rounds = 8
/** What a publication takes a process of its own here, in milliseconds. */
let usual = 0

const services = Array.from({ length: 20 }, (_, at) =>
  serviceDraft({ nameBn: `সেবা ${at}`, nameEn: `Service ${at}` }),
)

beforeAll(async () => {
  await givenOffice({ slug: office, areaId: 'lohagara.narail' })
  await givenPost(office)
  await givenDraft(office, charterDraft({ services }))
  const { child, begun } = startPublisher(office)
  await begun
  const before = performance.now()
  await ended(child)
  usual = performance.now() - before
}, 60_000)

/** Fails unless the versions there are, are whole: numbered in a row, with snapshot, current, search and trail. */
async function expectWhole(): Promise<number> {
  const versions = await db.charterVersion.findMany({
    where: { number: { not: null } },
    orderBy: { number: 'asc' },
    include: { currentOf: true, services: true },
  })
  expect(versions.map(({ number }) => number)).toEqual(versions.map((_, at) => at + 1))
  for (const version of versions) {
    expect(version).toMatchObject({ snapshot: expect.any(Object), publishedAt: expect.any(Date) })
    expect(version.services).toHaveLength(services.length)
  }
  const last = versions.at(-1)
  expect(versions.filter(({ currentOf }) => currentOf)).toEqual([last])
  const events = await db.activityEvent.findMany({ where: { action: 'charter:publish' } })
  expect(events.map(({ recordId }) => recordId).toSorted()).toEqual(
    versions.map(({ id }) => id).toSorted(),
  )
  const entries = await db.searchEntry.findMany({ where: { kind: 'SERVICE' } })
  const shown = last?.services.map(({ serviceId }) => serviceId) ?? []
  expect(entries.map(({ serviceId }) => serviceId).toSorted()).toEqual(shown.toSorted())
  return versions.length
}

/** Ends the publisher's connections, and waits until what they did is undone. */
async function dropConnections(): Promise<void> {
  await db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = ${publisherName}`
  const theirs = () => db.$queryRaw`SELECT 1 FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = ${publisherName}`
  await expect.poll(theirs, { timeout: 10_000 }).toEqual([])
}

async function givenPublisher() {
  await givenDraft(office, charterDraft({ services }))
  const publisher = startPublisher(office)
  await publisher.begun
  return publisher.child
}

describe('a publication that is interrupted', () => {
  it('is published by a process left alone', async () => {
    expect(await expectWhole()).toBe(1)
  })

  it.each(['CharterVersion', 'Charter', 'SearchEntry', 'ActivityEvent'])(
    'leaves nothing when its process is killed while it writes %s',
    async (table) => {
      await db.$executeRawUnsafe(`CREATE FUNCTION halt() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_sleep(60); RETURN NEW; END $$`)
      await givenDraft(office, charterDraft({ services }))
      const before = await expectWhole()
      await db.$executeRawUnsafe(
        `CREATE TRIGGER halt AFTER INSERT OR UPDATE ON "${table}" FOR EACH ROW EXECUTE FUNCTION halt()`,
      )
      const { child } = startPublisher(office)
      const halted = () =>
        db.$queryRaw`SELECT 1 FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event = 'PgSleep'`
      await expect.poll(halted, { timeout: 20_000 }).toHaveLength(1)
      child.kill('SIGKILL')
      await ended(child)
      await dropConnections()
      await db.$executeRawUnsafe(`DROP FUNCTION halt() CASCADE`)
      expect(await expectWhole()).toBe(before)
    },
    60_000,
  )

  it('has happened wholly or not at all, at whatever moment its process is killed', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const child = await givenPublisher()
      await delay(Math.random() * usual)
      child.kill('SIGKILL')
      await ended(child)
      await dropConnections()
      await expectWhole()
    }
  }, 120_000)

  it('has happened wholly or not at all, when the database drops its connection', async () => {
    for (let round = 0; round < rounds / 2; round += 1) {
      const child = await givenPublisher()
      await delay(Math.random() * usual)
      await dropConnections()
      await ended(child)
      await expectWhole()
    }
  }, 120_000)
})
