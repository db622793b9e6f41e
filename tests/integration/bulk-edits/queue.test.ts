import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PersonActor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { applyBulkEdit } from '@/lib/bulk-edits/commands/apply-bulk-edit'
import { undoBulkEdit } from '@/lib/bulk-edits/commands/undo-bulk-edit'
import { getBulkEdit } from '@/lib/bulk-edits/queries/get-bulk-edit'
import { listBulkEdits } from '@/lib/bulk-edits/queries/list-bulk-edits'
import { previewBulkEdit } from '@/lib/bulk-edits/queries/preview-bulk-edit'
import { bulkValueSchema } from '@/lib/bulk-edits/schema'
import { runBulkEdit } from '@/lib/bulk-edits/tasks/run-bulk-edit'
import { startJobs } from '@/lib/jobs/start-jobs'
import { applyTranslation } from '@/lib/translations/commands/apply-translation'
import { findSentence } from '@/lib/translations/queries/find-sentence'
import { listSentences } from '@/lib/translations/queries/list-sentences'
import { accepted } from '@/tests/factories/accepted'
import { givenLinked, givenStandard } from '@/tests/factories/catalogue'
import { givenOffice } from '@/tests/factories/office'
import { givenActor } from '@/tests/factories/person'
import { person } from '@/tests/integration/access/table'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const text = 'সাদা কাগজে আবেদন'
const standardSlug = 'ict-training'
const upazilas = ['lohagara.narail', 'kalia.narail']
const perUpazila = 11
const offices = upazilas.flatMap((area) =>
  Array.from({ length: perUpazila }, (_, at) => ({ slug: `office-${at}.${area}`, area })),
)
const firstSlug = offices[0]?.slug ?? ''

beforeAll(async () => {
  await givenStandard()
  for (const { slug, area } of offices) {
    await givenOffice({ slug, areaId: area })
    await givenLinked(slug, standardSlug, { remarksBn: text })
  }
})

afterEach(() => db.$executeRaw`DROP TRIGGER IF EXISTS fail_office ON "BulkChange"`)

/** From now on what is written about this office fails, with all of its transaction. */
async function letFail(slug: string) {
  const { id } = await db.office.findUniqueOrThrow({ where: { slug }, select: { id: true } })
  await db.$executeRawUnsafe(`
    CREATE OR REPLACE FUNCTION fail_office() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW."officeId" = '${id}' THEN RAISE EXCEPTION 'the disk is full'; END IF;
      RETURN NEW;
    END $$`)
  await db.$executeRaw`
    CREATE TRIGGER fail_office BEFORE INSERT ON "BulkChange"
    FOR EACH ROW EXECUTE FUNCTION fail_office()`
}

const programmerOf = (...areas: string[]) =>
  givenActor({
    grants: areas.map((areaId) => ({ role: 'programmer', areaId, departmentSlug: 'doict' })),
  })

async function translate(actor: PersonActor, translation: string): Promise<string> {
  const { sentences } = await listSentences(actor)
  const sentence = await findSentence(actor, sentences[0]?.key ?? '')
  const picks = sentence?.places.map(({ pick }) => pick) ?? []
  const said = { source: 'bn', text, translation, picks } as const
  const { id, ...answer } = accepted(await applyTranslation(actor, said))
  expect(answer).toEqual({ ok: true, changed: 0, left: 0, open: offices.length })
  return id
}

async function setFee(actor: PersonActor, bn: string): Promise<string> {
  const value = { standardSlug, field: 'fee', bn } as const
  const shown = await previewBulkEdit(actor, standardSlug, 'fee', bulkValueSchema.parse(value))
  const picks = shown.places.map(({ pick }) => pick)
  const { id, ...answer } = accepted(await applyBulkEdit(actor, { value, picks }))
  expect(answer).toMatchObject({ open: offices.length })
  return id
}

const eventsOf = (action: string) => db.activityEvent.count({ where: { action } })
const isOpen = (id: string) =>
  db.bulkEdit.findUniqueOrThrow({ where: { id } }).then((edit) => edit.isOpen)

async function doneByQueue(id: string) {
  const logError = (message: string) => expect.unreachable(message)
  const jobs = await startJobs({ databaseUrl: process.env.DATABASE_URL ?? '', logError })
  try {
    await vi.waitFor(async () => expect(await isOpen(id)).toBe(false), {
      timeout: 60_000,
      interval: 100,
    })
  } finally {
    await jobs.stop()
  }
}

describe('a translation for more than twenty offices', () => {
  it('is left to the queue, goes on where it stopped, changes each office once, and is undone then', async () => {
    const actor = await programmerOf('narail')
    const id = await translate(actor, 'Application on plain paper')
    expect(await db.charterVersion.count({ where: { number: null } })).toBe(0)
    expect(await getBulkEdit(actor, id)).toMatchObject({
      isOpen: true,
      canUndo: false,
      progress: { total: 22, open: 22, refused: [] },
    })
    expect((await listBulkEdits(actor)).entries).toMatchObject([{ id, isOpen: true, offices: 0 }])
    expect(await undoBulkEdit(actor, { id })).toEqual({ ok: false, code: 'still_writing' })

    await runBulkEdit(id, { signal: AbortSignal.abort() })
    expect(await eventsOf('charter:translate')).toBe(0)

    await letFail(firstSlug)
    await expect(runBulkEdit(id)).rejects.toThrow('the disk is full')
    expect(await eventsOf('charter:translate')).toBe(21)
    expect(await getBulkEdit(actor, id)).toMatchObject({ isOpen: true, progress: { open: 1 } })
    const draftOf = { number: null, charter: { office: { slug: firstSlug } } }
    expect(await db.charterVersion.count({ where: draftOf })).toBe(0)
    expect(await undoBulkEdit(actor, { id })).toEqual({ ok: false, code: 'still_writing' })

    await db.$executeRaw`DROP TRIGGER fail_office ON "BulkChange"`
    await doneByQueue(id)
    expect(await eventsOf('charter:translate')).toBe(22)
    expect(await eventsOf('translation:apply')).toBe(1)
    const view = await getBulkEdit(actor, id)
    expect(view).toMatchObject({ canUndo: true, leftPlaces: 0, progress: { open: 0 } })
    expect(view.changes).toHaveLength(22)
    await runBulkEdit(id)
    expect(await eventsOf('charter:translate')).toBe(22)
    expect(await undoBulkEdit(actor, { id })).toEqual({ ok: true, undone: 22, left: 0 })
  }, 90_000)
})

describe('a field in more than twenty offices', () => {
  it('is refused where the grant ended meanwhile; others see of it what is theirs', async () => {
    const actor = await programmerOf(...upazilas)
    const id = await setFee(actor, '২০ টাকা')
    const [ended, kept] = [upazilas[0] ?? '', upazilas[1] ?? '']
    const elsewhere = person('programmer', 'bagerhat')
    await expect(getBulkEdit(elsewhere, id)).rejects.toThrow(NotFoundError)
    expect((await listBulkEdits(elsewhere)).entries).toEqual([])
    await db.grant.updateMany({
      where: { userId: actor.id, areaId: ended },
      data: { endedAt: new Date() },
    })
    await runBulkEdit(id)
    const view = await getBulkEdit(person('programmer', 'narail'), id)
    expect(view.changes).toHaveLength(perUpazila)
    expect(view.progress).toMatchObject({ total: 22, open: 0 })
    expect(view.progress?.refused).toHaveLength(perUpazila)
    expect(view.progress?.refused[0]).toMatchObject({ why: 'forbidden' })
    const theirs = await getBulkEdit(person('programmer', kept), id)
    expect(theirs.progress).toEqual({ total: perUpazila, open: 0, refused: [] })
    // whoever made it may undo what it did, though not more than that was theirs
    expect(await undoBulkEdit(person('programmer', kept), { id })).toMatchObject({ undone: 11 })
  })

  it('refuses all of them when the account is closed', async () => {
    const actor = await programmerOf('narail')
    const id = await setFee(actor, '৩০ টাকা')
    await db.user.update({ where: { id: actor.id }, data: { deactivatedAt: new Date() } })
    await runBulkEdit(id)
    const view = await getBulkEdit(person('programmer', 'narail'), id)
    expect(view).toMatchObject({ isOpen: false, canUndo: false, changes: [] })
    expect(view.progress?.refused).toHaveLength(22)
    await expect(undoBulkEdit(person('programmer', 'narail'), { id })).rejects.toThrow(
      NotFoundError,
    )
  })

  it('gives up an office that fails again and again, for the sake of the others', async () => {
    const actor = await programmerOf('narail')
    const id = await setFee(actor, '৪০ টাকা')
    await letFail(firstSlug)
    await expect(runBulkEdit(id, { isLastTry: true })).rejects.toThrow('the disk is full')
    const view = await getBulkEdit(actor, id)
    expect(view).toMatchObject({ isOpen: false, canUndo: true })
    expect(view.changes).toHaveLength(21)
    expect(view.progress?.refused).toMatchObject([{ office: { slug: firstSlug }, why: 'failed' }])
  })
})
