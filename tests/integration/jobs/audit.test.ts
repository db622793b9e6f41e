import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startJobs } from '@/lib/jobs/start-jobs'
import { givenPublished } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const slugs = ['a.lohagara.narail', 'b.lohagara.narail']

beforeAll(async () => {
  for (const slug of slugs) {
    await givenOffice({ slug })
    await givenPublished(slug)
  }
})

const start = () =>
  startJobs({
    databaseUrl: process.env.DATABASE_URL ?? '',
    logError: (message) => expect.unreachable(message),
  })

const states = () =>
  db.$queryRaw<{ state: string; output: unknown }[]>`
    SELECT state::text, output FROM jobs.job WHERE name = 'audit' ORDER BY created_on`

describe('the audit of every night', () => {
  it('is due at two in the morning in Dhaka, long enough for the whole country', async () => {
    await db.judgement.deleteMany()
    const jobs = await start()
    await jobs.stop()
    const [schedule] = await db.$queryRaw<object[]>`
      SELECT cron, timezone FROM jobs.schedule WHERE name = 'audit'`
    expect(schedule).toEqual({ cron: '0 2 * * *', timezone: 'Asia/Dhaka' })
    const [queue] = await db.$queryRaw<object[]>`
      SELECT policy, expire_seconds, heartbeat_seconds FROM jobs.queue WHERE name = 'audit'`
    expect(queue).toEqual({ policy: 'exclusive', expire_seconds: 14_400, heartbeat_seconds: 60 })
  })

  it('judges at once who was never judged, in a process of its own, and once for two portals', async () => {
    await db.judgement.deleteMany()
    await db.$executeRaw`DELETE FROM jobs.job WHERE name = 'audit'`
    const portals = await Promise.all([start(), start()])
    try {
      await vi.waitFor(async () => expect((await states())[0]?.state).toBe('completed'), {
        timeout: 25_000,
        interval: 200,
      })
    } finally {
      await Promise.all(portals.map((portal) => portal.stop()))
    }
    const counts = { judged: 2, failed: 0, opened: 0, fixed: 0, reopened: 0, withdrawn: 0 }
    expect(await states()).toEqual([
      { state: 'completed', output: expect.objectContaining(counts) },
    ])
    expect(await db.judgement.count()).toBe(2)
  })

  it('is not begun at a start when all were judged by this method', async () => {
    await db.$executeRaw`DELETE FROM jobs.job WHERE name = 'audit'`
    const jobs = await start()
    await jobs.stop()
    expect(await states()).toEqual([])
  })
})
