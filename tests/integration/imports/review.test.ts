import { describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { getContent } from '@/lib/charters/drafts/draft-content'
import { applyImport } from '@/lib/imports/apply'
import { changeMapping } from '@/lib/imports/commands/change-mapping'
import { discardImport } from '@/lib/imports/commands/discard-import'
import { makeDraftFromImport } from '@/lib/imports/commands/make-draft-from-import'
import { saveDecisions } from '@/lib/imports/commands/save-decisions'
import { startImport } from '@/lib/imports/commands/start-import'
import { importDocument } from '@/lib/imports/import-document'
import { getImportReview } from '@/lib/imports/queries/get-import-review'
import { listImports } from '@/lib/imports/queries/list-imports'
import type { Decisions } from '@/lib/imports/review/decisions'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { printedCharter } from '@/tests/factories/printed'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
let count = 0

async function freshOffice() {
  count += 1
  return (await givenOffice({ slug: `review-${count}`, hosts: [] })).slug
}

async function givenReview(officeSlug: string, bytes: Uint8Array, fileName = 'charter.md') {
  const { runId } = accepted(await startImport(actor, { officeSlug, fileName, bytes }))
  return runId
}

async function decide(officeSlug: string, runId: string, decisions: Partial<Decisions>) {
  const { decided } = await db.importRun.findUniqueOrThrow({ where: { id: runId } })
  return saveDecisions(actor, { officeSlug, runId, decided, decisions })
}

async function make(officeSlug: string, runId: string) {
  const { decided } = await db.importRun.findUniqueOrThrow({ where: { id: runId } })
  return makeDraftFromImport(actor, { officeSlug, runId, decided })
}

async function draftOf(slug: string) {
  const { id } = await db.charterVersion.findFirstOrThrow({
    where: { number: null, charter: { office: { slug } } },
  })
  return getContent(db, id)
}

const two = printedCharter(
  ['১', 'ইন্টারনেট সংযোগ পরামর্শ'],
  ['২', 'কম্পিউটার মেরামত পরামর্শ', '২০/- টাকা'],
)

describe('an import in review', () => {
  it('shows each row as printed beside what was read, and changes nothing of the charter', async () => {
    const slug = await freshOffice()
    const runId = await givenReview(slug, two)
    const { rows, run, questions } = await getImportReview(actor, slug, runId)
    expect(rows.map(({ read, status }) => [read.name, status])).toEqual([
      ['ইন্টারনেট সংযোগ পরামর্শ', 'new'],
      ['কম্পিউটার মেরামত পরামর্শ', 'new'],
    ])
    expect(rows[1]?.printed[0]).toContainEqual({
      header: 'সেবার মূল্য',
      field: 'fee',
      text: '২০/- টাকা',
    })
    expect([run.state, questions]).toEqual(['REVIEW', []])
    expect(await db.charterVersion.count({ where: { charter: { office: { slug } } } })).toBe(0)
    expect(await listImports(actor, slug)).toMatchObject([{ id: runId, state: 'REVIEW' }])
  })

  it('makes the same draft as the command line', async () => {
    const [browser, shell] = [await freshOffice(), await freshOffice()]
    const runId = await givenReview(browser, two)
    expect(await make(browser, runId)).toMatchObject({ ok: true, differences: [] })
    const read = await importDocument({ bytes: two, fileName: 'charter.md' })
    if (!read.ok) throw new Error(read.code)
    const file = { name: 'charter.md', hash: 'x', format: 'md' }
    accepted(await applyImport(actor, { officeSlug: shell, report: read.report, file }))
    const plain = (content: object) => JSON.stringify(content).replaceAll(/"postId":"[^"]+"/g, '')
    expect(plain(await draftOf(browser))).toBe(plain(await draftOf(shell)))
    const findings = (slug: string) =>
      db.finding.findMany({
        where: { office: { slug } },
        orderBy: [{ rule: 'asc' }, { path: 'asc' }],
        select: { rule: true, path: true, raw: true },
      })
    expect(await findings(browser)).toEqual(await findings(shell))
    const run = await db.importRun.findUniqueOrThrow({ where: { id: runId } })
    expect(run).toMatchObject({ state: 'APPLIED', source: null })
  })

  it('leaves rows out, puts rows right, and writes what was decided', async () => {
    const slug = await freshOffice()
    const runId = await givenReview(slug, two)
    accepted(
      await decide(slug, runId, {
        rows: { 0: { take: 'drop' }, 1: { category: 'internal', fields: { fee: '৩০/- টাকা' } } },
      }),
    )
    expect(accepted(await make(slug, runId)).differences).toEqual([])
    const { services } = await draftOf(slug)
    expect(services).toMatchObject([
      { nameBn: 'কম্পিউটার মেরামত পরামর্শ', category: 'internal', fee: { amount: 30 } },
    ])
  })

  it('reads again with other columns; what was decided of a row stays with it', async () => {
    const slug = await freshOffice()
    const runId = await givenReview(slug, two)
    accepted(await decide(slug, runId, { rows: { 1: { category: 'internal' } } }))
    const mapping = { 0: { columns: { 2: 'method' as const } } }
    const seen = { officeSlug: slug, runId, decided: 2, mapping }
    accepted(await changeMapping(actor, seen))
    const { rows, decisions } = await getImportReview(actor, slug, runId)
    expect(rows[0]?.read).toMatchObject({ method: 'সাদা কাগজে আবেদন' })
    expect(rows[0]?.read.documents).toBeUndefined()
    expect(decisions.rows).toEqual({ 1: { category: 'internal' } })
    expect(await changeMapping(actor, seen)).toMatchObject({ ok: false, code: 'stale_decisions' })
  })

  it('asks what becomes of services and sections the document lacks', async () => {
    const slug = await freshOffice()
    await givenPublished(
      slug,
      charterDraft({
        expectations: [{ textBn: 'সময়মতো আসুন' }],
        services: [serviceDraft({ slug: 'training' })],
      }),
    )
    const runId = await givenReview(slug, two)
    const { questions, gone } = await getImportReview(actor, slug, runId)
    expect(questions).toEqual([
      { code: 'omission', section: 'vision', count: 1 },
      { code: 'omission', section: 'expectations', count: 1 },
      { code: 'gone', count: 1 },
    ])
    expect(gone).toMatchObject([{ slug: 'training' }])
    expect(await make(slug, runId)).toEqual({ ok: false, code: 'undecided' })
    accepted(
      await decide(slug, runId, {
        sections: { vision: 'charter', expectations: 'document' },
        gone: { training: 'keep' },
      }),
    )
    expect(accepted(await make(slug, runId)).differences).toEqual([])
    const draft = await draftOf(slug)
    expect(draft.visionBn).toBe('জ্ঞানভিত্তিক অর্থনীতি')
    expect(draft.expectations).toEqual([])
    expect(draft.services?.map((service) => service.slug)).toHaveLength(3)
    expect(draft.services?.at(-1)).toMatchObject({ slug: 'training', nameEn: 'ICT training' })
  })

  it('matches a renamed row to its service, and a person may say otherwise', async () => {
    const slug = await freshOffice()
    const content = {
      services: [
        serviceDraft({ slug: 'net', nameBn: 'ইন্টারনেট সংযোগ বিষয়ক পরামর্শ', nameEn: null }),
      ],
    }
    await givenPublished(slug, content)
    const runId = await givenReview(slug, two)
    const { rows } = await getImportReview(actor, slug, runId)
    expect(rows[0]).toMatchObject({ match: { slug: 'net', how: 'similar' }, status: 'changed' })
    expect(rows[0]?.changes.map(({ field }) => field)).toContain('name')
    accepted(await decide(slug, runId, { rows: { 0: { service: '+' }, 1: { service: 'net' } } }))
    accepted(await make(slug, runId))
    const { services } = await draftOf(slug)
    expect(services?.map((service) => [service.slug === 'net', service.nameBn])).toEqual([
      [false, 'ইন্টারনেট সংযোগ পরামর্শ'],
      [true, 'কম্পিউটার মেরামত পরামর্শ'],
    ])
  })

  it('asks before it touches a draft somebody works on, and merges row by row', async () => {
    const slug = await freshOffice()
    const own = serviceDraft({ slug: 'own', nameBn: 'নিজস্ব সেবা', nameEn: null })
    const net = serviceDraft({
      slug: 'net',
      nameBn: 'ইন্টারনেট সংযোগ পরামর্শ',
      eligibilityBn: 'সবার জন্য',
    })
    await givenDraft(slug, charterDraft({ services: [own, net] }))
    const runId = await givenReview(slug, two)
    expect((await getImportReview(actor, slug, runId)).questions).toEqual([
      { code: 'draft_in_use' },
    ])
    accepted(await decide(slug, runId, { onto: 'merge' }))
    expect(accepted(await make(slug, runId)).differences).toEqual([])
    const draft = await draftOf(slug)
    expect(draft.visionBn).toBe('জ্ঞানভিত্তিক অর্থনীতি')
    expect(draft.services?.map(({ nameBn }) => nameBn)).toEqual([
      'নিজস্ব সেবা',
      'ইন্টারনেট সংযোগ পরামর্শ',
      'কম্পিউটার মেরামত পরামর্শ',
    ])
    expect(draft.services?.[1]).toMatchObject({ eligibilityBn: 'সবার জন্য', slug: 'net' })
  })

  it('knows a file it has seen, ends when discarded, and then takes no decision', async () => {
    const slug = await freshOffice()
    const first = await givenReview(slug, two)
    const second = await givenReview(slug, two)
    expect((await getImportReview(actor, slug, second)).earlier).toMatchObject({ id: first })
    accepted(await discardImport(actor, { officeSlug: slug, runId: second, decided: 1 }))
    const run = await db.importRun.findUniqueOrThrow({ where: { id: second } })
    expect(run).toMatchObject({ state: 'DISCARDED', source: null, trace: null })
    expect(await decide(slug, second, { ours: true })).toEqual({
      ok: false,
      code: 'import_settled',
    })
  })
})
