import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { assignOffices } from '@/lib/imports/commands/assign-offices'
import { discardBatchFile } from '@/lib/imports/commands/discard-batch-file'
import { forgetSources } from '@/lib/imports/commands/forget-sources'
import { makeCleanDrafts } from '@/lib/imports/commands/make-clean-drafts'
import { startBatch } from '@/lib/imports/commands/start-batch'
import { getBatch, listBatches } from '@/lib/imports/queries/get-batch'
import { accepted } from '@/tests/factories/accepted'
import { givenOffice } from '@/tests/factories/office'
import { givenActor } from '@/tests/factories/person'
import { printedCharter } from '@/tests/factories/printed'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const office = 'doict.lohagara.narail'
const host = new TextEncoder().encode(`উপজেলা কার্যালয়, লোহাগড়া\nhttp://${office}.gov.bd\n\n`)
const charter = printedCharter(['১', 'ইন্টারনেট সংযোগ পরামর্শ'])
const files = [
  { name: 'lohagara.md', bytes: Buffer.concat([host, charter]) },
  { name: 'picture.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]) },
]

beforeAll(async () => {
  await givenOffice({ slug: office })
})

async function givenBatch() {
  const { batchId } = accepted(await startBatch(actor, { files }))
  return { batchId, ...(await getBatch(actor, batchId)) }
}

describe('many files at once', () => {
  it('are read each for itself: with an office proposed, or with the reason they were not', async () => {
    const batch = await givenBatch()
    expect(batch.files).toMatchObject([
      { fileName: 'lohagara.md', state: 'REVIEW', services: 1, proposedSlug: office },
      { fileName: 'picture.png', state: 'REFUSED', refusal: 'file_unsupported_type' },
    ])
    expect(await listBatches(actor)).toContainEqual(
      expect.objectContaining({ id: batch.batchId, files: 2, open: 1 }),
    )
  })

  it('take an office that is known, and no other', async () => {
    const { batchId, files: found } = await givenBatch()
    const id = found[0]?.id ?? ''
    expect(await assignOffices(actor, { batchId, offices: { [id]: 'nowhere' } })).toEqual({
      ok: false,
      code: 'invalid',
      issues: [{ code: 'office_unknown', path: `/offices/${id}` }],
    })
    const answer = await assignOffices(actor, { batchId, offices: { [id]: office } })
    expect(answer).toEqual({ ok: true, assigned: 1 })
    expect((await getBatch(actor, batchId)).files[0]).toMatchObject({ office: { slug: office } })
  })

  it('become drafts at once where nothing is wrong and nothing left to answer', async () => {
    const { batchId, files: found } = await givenBatch()
    const id = found[0]?.id ?? ''
    expect(await makeCleanDrafts(actor, { batchId })).toEqual({ ok: true, made: 0, left: 1 })
    accepted(await assignOffices(actor, { batchId, offices: { [id]: office } }))
    const run = await db.importRun.findUniqueOrThrow({ where: { id } })
    const report = run.report as { findings: { severity: string }[] }
    const findings = report.findings.filter(({ severity }) => severity !== 'error')
    await db.importRun.update({ where: { id }, data: { report: { ...report, findings } } })
    expect(await makeCleanDrafts(actor, { batchId })).toEqual({ ok: true, made: 1, left: 0 })
    expect((await getBatch(actor, batchId)).files[0]).toMatchObject({ state: 'APPLIED' })
  })

  it('belong to who sent them', async () => {
    const { batchId, files: found } = await givenBatch()
    const other = await givenActor({ grants: [{ role: 'programmer', areaId: 'magura' }] })
    await expect(getBatch(other, batchId)).rejects.toThrow(NotFoundError)
    const left = discardBatchFile(other, { batchId, runId: found[0]?.id ?? '' })
    await expect(left).rejects.toThrow(NotFoundError)
  })

  it('are left out on demand, and forgotten after 90 days', async () => {
    const { batchId, files: found } = await givenBatch()
    const id = found[0]?.id ?? ''
    accepted(await discardBatchFile(actor, { batchId, runId: id }))
    expect((await getBatch(actor, batchId)).files[0]).toMatchObject({ state: 'DISCARDED' })
    await givenBatch()
    const now = new Date(Date.now() + 91 * 24 * 60 * 60 * 1_000)
    const { forgotten } = await forgetSources(actor, { now })
    expect(forgotten).toBeGreaterThan(0)
    expect(await db.importRun.count({ where: { source: { not: null } } })).toBe(0)
  })
})
