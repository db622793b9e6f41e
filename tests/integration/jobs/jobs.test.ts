import { beforeAll, describe, expect, it, vi } from 'vitest'
import { startJobs } from '@/lib/jobs/start-jobs'
import { givenPublished } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { givenActor } from '@/tests/factories/person'
import { givenSchedule, letTimePass } from '@/tests/factories/publication'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const office = 'doict.lohagara.narail'
const mails = vi.hoisted((): { to: string; subject: string; text: string }[] => [])
let isMailServerDead = false

vi.mock('@/lib/mail/send-mail', () => ({
  sendMail: (mail: { to: string; subject: string; text: string }) => {
    if (isMailServerDead) return Promise.reject(new Error('no mail server'))
    mails.push(mail)
    return Promise.resolve()
  },
}))

beforeAll(async () => {
  await givenOffice({ slug: office, areaId: 'lohagara.narail' })
  await givenPost(office)
})

const options = () => ({
  databaseUrl: process.env.DATABASE_URL ?? '',
  logError: (message: string) => expect.unreachable(message),
})

/** Runs `count` portals' workers until the condition holds. */
async function withWorkers(count: number, condition: () => Promise<boolean>) {
  const workers = await Promise.all(Array.from({ length: count }, () => startJobs(options())))
  try {
    await vi.waitFor(async () => expect(await condition()).toBe(true), {
      timeout: 20_000,
      interval: 100,
    })
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()))
  }
}

const stateOf = (id: string) =>
  db.publicationRequest.findUniqueOrThrow({ where: { id } }).then(({ state }) => state)

describe('two portals', () => {
  it('publish once what came due while none ran', async () => {
    const requestId = await givenSchedule(office, { isDue: true })
    await withWorkers(2, async () => (await stateOf(requestId)) === 'PUBLISHED')
    expect(await db.activityEvent.count({ where: { action: 'charter:publish' } })).toBe(1)
    const versions = await db.charterVersion.findMany({
      select: { number: true, publishedBy: true },
    })
    expect(versions).toEqual([{ number: 1, publishedBy: 'scheduler-person' }])
  })

  it('say of what was edited since that it was not published, and tell who asked', async () => {
    const actor = await givenActor({
      email: 'asks@example.gov.bd',
      grants: [{ role: 'programmer', areaId: 'narail', departmentSlug: 'doict' }],
    })
    const requestId = await givenSchedule(office, { actor, isDue: true })
    await db.charterVersion.updateMany({ where: { number: null }, data: { revision: 99 } })
    await withWorkers(2, async () => mails.some(({ to }) => to === 'asks@example.gov.bd'))
    expect(await stateOf(requestId)).toBe('FAILED')
    const told = mails.filter(({ to }) => to === 'asks@example.gov.bd')
    expect(told).toHaveLength(1)
    expect(await db.charterVersion.count({ where: { number: { not: null } } })).toBe(1)
  })
})

describe('reminders', () => {
  it('wait for a mail server that is dead, and are sent once', async () => {
    const remote = 'doict.kachua.bagerhat'
    await givenOffice({ slug: 'doict.bagerhat', level: 'DISTRICT', areaId: 'bagerhat' })
    await givenPost('doict.bagerhat', {}, { emails: ['above@example.gov.bd'] })
    await givenOffice({ slug: remote, areaId: 'bagerhat', parentSlug: 'doict.bagerhat' })
    await givenPublished(remote)
    await letTimePass(100)
    mails.length = 0
    isMailServerDead = true
    await withWorkers(
      1,
      async () => (await db.reminder.count({ where: { office: { slug: remote } } })) === 1,
    )
    const waiting = await db.$queryRaw<{ state: string }[]>`
      SELECT state::text FROM jobs.job WHERE name = 'send-mail' AND data->>'to' = 'above@example.gov.bd'`
    expect(waiting).toHaveLength(1)
    expect(['created', 'retry', 'active']).toContain(waiting[0]?.state)
    isMailServerDead = false
    await db.$executeRaw`UPDATE jobs.job SET start_after = now() WHERE name = 'send-mail' AND state < 'active'`
    await withWorkers(2, async () => mails.some(({ to }) => to === 'above@example.gov.bd'))
    const sent = mails.filter(({ to }) => to === 'above@example.gov.bd')
    expect(sent).toHaveLength(1)
    expect(sent[0]?.text).toContain('/en/admin/offices/doict.kachua.bagerhat/charter/confirmation')
    expect(sent[0]?.text).toContain('/bn/offices/doict.kachua.bagerhat')
  })
})
