import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { NotFoundError } from '@/lib/access/errors'
import type { PersonActor } from '@/lib/access/actor'
import { startJobs } from '@/lib/jobs/start-jobs'
import { unwatchOffice } from '@/lib/watches/commands/unwatch-office'
import { watchOffice } from '@/lib/watches/commands/watch-office'
import { isWatching } from '@/lib/watches/queries/is-watching'
import { listWatches } from '@/lib/watches/queries/list-watches'
import { charterDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { givenActor } from '@/tests/factories/person'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const office = 'doict.lohagara.narail'
const mails = vi.hoisted((): { to: string; subject: string; text: string; locale: string }[] => [])

vi.mock('@/lib/mail/send-mail', () => ({
  sendMail: (mail: { to: string; subject: string; text: string; locale: string }) => {
    mails.push(mail)
    return Promise.resolve()
  },
}))

let auditor: PersonActor

beforeAll(async () => {
  await givenOffice({ slug: office, areaId: 'lohagara.narail' })
  await givenPost(office)
  await givenOffice({ slug: 'doict.kachua.bagerhat', areaId: 'bagerhat' })
  auditor = await givenAuditor('auditor@example.gov.bd', 'narail')
})

beforeEach(() => {
  mails.length = 0
})

function givenAuditor(email: string, areaId?: string) {
  return givenActor({ email, grants: [{ role: 'auditor', ...(areaId && { areaId }) }] })
}

const vague = () =>
  charterDraft({ services: [serviceDraft({ slug: 'training', timeLimitBn: 'চাহিদা মোতাবেক' })] })
const clear = () => charterDraft({ services: [serviceDraft({ slug: 'training' })] })

/** Runs portals until everyone noted was looked after, and the queue is empty. */
async function withWorkers(count: number): Promise<void> {
  const logError = (message: string) => expect.unreachable(message)
  const options = { databaseUrl: process.env.DATABASE_URL ?? '', logError }
  const workers = await Promise.all(Array.from({ length: count }, () => startJobs(options)))
  try {
    await vi.waitFor(async () => expect(await countWaiting()).toBe(0), {
      timeout: 20_000,
      interval: 100,
    })
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()))
  }
}

async function countWaiting(): Promise<number> {
  const untold = await db.watchNotice.count({ where: { toldAt: null } })
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM jobs.job WHERE name = 'send-mail' AND state < 'completed'`
  return untold + (row?.n ?? 0)
}

describe('watching', () => {
  it('is done once, undone, and leaves its trace', async () => {
    expect(await watchOffice(auditor, { officeSlug: office })).toEqual({ ok: true })
    expect(await watchOffice(auditor, { officeSlug: office })).toEqual({ ok: true })
    expect(await isWatching(auditor, office)).toBe(true)
    expect((await listWatches(auditor)).entries.map(({ slug }) => slug)).toEqual([office])
    expect(await unwatchOffice(auditor, { officeSlug: office })).toEqual({ ok: true })
    expect(await isWatching(auditor, office)).toBe(false)
    const events = await db.activityEvent.findMany({ where: { recordType: 'watch' } })
    expect(events.map(({ action }) => action)).toEqual(['office:watch', 'office:unwatch'])
    // its editors do not read who watches it
    expect(events.map(({ officeId }) => officeId)).toEqual([null, null])
  })

  it('is not for an office outside the scope', async () => {
    const elsewhere = { officeSlug: 'doict.kachua.bagerhat' }
    await expect(watchOffice(auditor, elsewhere)).rejects.toThrow(NotFoundError)
    await expect(unwatchOffice(auditor, elsewhere)).rejects.toThrow(NotFoundError)
    expect((await listWatches(auditor)).entries).toEqual([])
  })
})

describe('a watched office that publishes', () => {
  it('is told of once, in the language of the person, with what changed and what was found', async () => {
    await givenPublished(office, vague())
    const english = await givenAuditor('english@example.gov.bd')
    await db.user.update({ where: { id: english.id }, data: { language: 'EN' } })
    for (const actor of [auditor, english]) await watchOffice(actor, { officeSlug: office })
    await givenPublished(office, clear())
    expect(await db.watchNotice.count({ where: { toldAt: null } })).toBe(2)
    await withWorkers(2)
    expect(mails.map(({ to }) => to).toSorted()).toEqual([
      'auditor@example.gov.bd',
      'english@example.gov.bd',
    ])
    const [bn, en] = ['auditor@example.gov.bd', 'english@example.gov.bd'].map((address) =>
      mails.find(({ to }) => to === address),
    )
    expect(bn?.locale).toBe('bn')
    expect(bn?.subject).toContain('সংস্করণ ২')
    expect(en?.subject).toBe('Published, version 2: Upazila Office, Lohagara')
    expect(en?.text).toContain('Since version 1: 1 service changed, 0 added, 0 removed')
    const fixed = await db.findingEvent.count({ where: { versionNumber: 2, change: 'FIXED' } })
    expect(fixed).toBeGreaterThan(0)
    expect(en?.text).toContain(`, ${fixed} fixed, nothing came back.`)
    for (const path of [
      `/en/offices/${office}/versions/2`,
      `/en/offices/${office}/versions/2/changes`,
      `/en/admin/findings?q=${office}`,
      '/en/admin/watches',
    ])
      expect(en?.text).toContain(path)
    await withWorkers(1)
    expect(mails).toHaveLength(2)
    const [watched] = (await listWatches(auditor)).entries
    expect(watched?.published).toMatchObject({ number: 2, findings: { fixed, reopened: 0 } })
  })

  it('is told of although the portal stopped before the mail was handed on', async () => {
    await givenPublished(office, vague())
    const [notice] = await db.watchNotice.findMany({ where: { userId: auditor.id, toldAt: null } })
    expect(notice).toBeDefined()
    await withWorkers(1)
    expect(mails.filter(({ to }) => to === 'auditor@example.gov.bd')).toHaveLength(1)
  })

  it('is not told to who was deactivated, whose role ended, or who stopped watching', async () => {
    const [gone, ended, late, tired] = await Promise.all(
      ['gone', 'ended', 'late', 'tired'].map((name) => givenAuditor(`${name}@example.gov.bd`)),
    )
    for (const actor of [gone!, ended!, late!, tired!]) {
      await watchOffice(actor, { officeSlug: office })
    }
    const deactivatedAt = new Date()
    await db.user.update({ where: { id: gone!.id }, data: { deactivatedAt } })
    await db.grant.updateMany({ where: { userId: ended!.id }, data: { endedAt: new Date() } })
    await givenPublished(office, clear())
    const noted = await db.watchNotice.findMany({ where: { toldAt: null } })
    expect(noted.map(({ userId }) => userId)).not.toContain(gone!.id)
    expect(noted.map(({ userId }) => userId)).not.toContain(ended!.id)
    expect(noted.map(({ userId }) => userId)).toEqual(expect.arrayContaining([late!.id, tired!.id]))
    // between the publication and the mail
    await db.grant.updateMany({ where: { userId: late!.id }, data: { endedAt: new Date() } })
    await unwatchOffice(tired!, { officeSlug: office })
    await withWorkers(1)
    const told = mails.map(({ to }) => to)
    expect(told).toContain('english@example.gov.bd')
    for (const name of ['gone', 'ended', 'late', 'tired'])
      expect(told).not.toContain(`${name}@example.gov.bd`)
  })
})
