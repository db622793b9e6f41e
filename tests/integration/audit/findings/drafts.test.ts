// A draft is judged in full context: its translations, the rules of redress, the document it came from.
import { beforeEach, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { onlyOfDocument } from '@/lib/audit/findings/document-findings'
import { runRules } from '@/lib/audit/run-rules'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { saveDraft } from '@/lib/charters/commands/save-draft'
import { startDraft } from '@/lib/charters/commands/start-draft'
import { getDraft } from '@/lib/charters/queries/find-draft'
import type { CharterDraft } from '@/lib/charters/schema'
import { applyImport } from '@/lib/imports/apply'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { buildReading, buildServiceReading } from '@/tests/factories/reading'
import { importReport } from '@/tests/factories/report'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
let serial = 0
let officeSlug = ''

beforeEach(async () => {
  serial += 1
  officeSlug = `drafted-${serial}`
  await givenOffice({ slug: officeSlug, hosts: [] })
})

const find = async (rule: string) =>
  (await getDraft(actor, officeSlug)).findings.filter((finding) => finding.rule === rule)

async function change(edit: (content: CharterDraft) => object) {
  const { revision } = await startDraft(actor, { officeSlug })
  const { content } = await getDraft(actor, officeSlug)
  accepted(
    await saveDraft(actor, { officeSlug, revision, content: { ...content, ...edit(content) } }),
  )
}

describe('a draft that is saved', () => {
  it('is found to have a translation that is outdated, until it is written anew', async () => {
    await givenPublished(officeSlug)
    await change(() => ({ visionBn: 'স্মার্ট সমাজ ও জ্ঞানভিত্তিক অর্থনীতি' }))
    expect(await find('B04')).toMatchObject([{ path: '/vision', raw: 'A knowledge economy' }])
    // also while something else is edited
    await change(() => ({ missionBn: 'সবার জন্য তথ্যপ্রযুক্তি সেবা' }))
    expect(await find('B04')).toHaveLength(1)
    await change(() => ({ visionEn: 'A smart society' }))
    expect(await find('B04')).toEqual([])
  })

  it('is judged by the rules of redress in force', async () => {
    const level = { level: 1, whoBn: 'অনিক', timeLimitBn: '৭৭ কার্যদিবস' }
    await givenDraft(officeSlug, charterDraft({ escalationLevels: [level] }))
    expect(await find('G02')).toMatchObject([{ path: '/grievance/0/timeLimit' }])
  })

  it('is not reproached for not being published', async () => {
    await givenDraft(officeSlug)
    expect(await find('M02')).toEqual([])
  })
})

describe('a draft that was read from a document', () => {
  const reading = buildReading({
    services: [buildServiceReading({ name: 'প্রথম' }), buildServiceReading({ name: 'দ্বিতীয় সেবা' })],
  })
  const rows = [0, 1].map(() => ({ table: 0, cells: 7, headerCells: 8 }))
  const report = importReport({ ...reading, findings: runRules(reading, { rows }) })
  const file = { name: 'charter.txt', hash: 'a'.repeat(64), format: 'text' }
  const take = async () => accepted(await applyImport(actor, { officeSlug, report, file }))

  it('keeps what only the document shows, through edits and versions, while its service stays', async () => {
    expect(onlyOfDocument(report, report.findings).map(({ rule }) => rule)).toEqual(['R02', 'R02'])
    await take()
    expect(await find('R02')).toHaveLength(2)
    await change(({ services }) => ({ services: services.toReversed() }))
    expect((await find('R02')).map(({ path }) => path).toSorted()).toEqual([
      '/services/0',
      '/services/1',
    ])
    accepted(await publishCharter(actor, { officeSlug, reason: 'test' }))
    await change(({ services }) => ({ services: services.slice(1) }))
    expect(await find('R02')).toMatchObject([{ path: '/services/0' }])
    accepted(await publishCharter(actor, { officeSlug, reason: 'test' }))
    const events = await db.findingEvent.findMany({
      where: { office: { slug: officeSlug }, rule: 'R02' },
    })
    expect(events).toMatchObject([{ change: 'FIXED', versionNumber: 2 }])
  })

  it('is judged with those whom the document puts in its posts', async () => {
    await take()
    expect([...(await find('O08')), ...(await find('O02'))]).toEqual([])
    await change(() => ({ visionBn: 'সকলের জন্য উন্নত তথ্যপ্রযুক্তি সেবা' }))
    expect([...(await find('O08')), ...(await find('O02'))]).toEqual([])
  })

  it('loses it where a person puts other services in place of those of the document', async () => {
    await take()
    await change(() => ({ services: [serviceDraft()] }))
    expect(await find('R02')).toEqual([])
  })
})
