import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { createStandardService } from '@/lib/catalogue/commands/create-standard-service'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { saveDraft } from '@/lib/charters/commands/save-draft'
import { startDraft } from '@/lib/charters/commands/start-draft'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import { applyImport } from '@/lib/imports/apply'
import type { ImportReport } from '@/lib/imports/schema'
import { startPosting } from '@/lib/posts/commands/start-posting'
import { listOfficers } from '@/lib/posts/queries/list-officers'
import { parseContact } from '@/lib/values/contact'
import { parseTimeLimit } from '@/lib/values/time-limit'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { buildServiceReading } from '@/tests/factories/reading'
import { importReport } from '@/tests/factories/report'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const district = 'doict.narail'
const office = 'doict.lohagara.narail'
const file = { name: 'charter.txt', hash: 'a'.repeat(64), format: 'text' }
const officer = 'শেখ মোহাম্মদ ফয়সল\nসহকারী প্রোগ্রামার\nমোবাইলঃ ০১৯১১০০০০০১\nইমেইলঃ ap@doict.gov.bd'

const service = (parts: Parameters<typeof buildServiceReading>[0] = {}) =>
  buildServiceReading({ officer, ...parts })

const apply = (report: ImportReport, options: { publish?: boolean; replaceDraft?: boolean } = {}) =>
  applyImport(actor, { officeSlug: office, report, file, ...options })

const error: ImportReport['findings'][number] = {
  rule: 'T02',
  severity: 'error',
  path: '/services/0/timeLimit',
  raw: 'চাহিদা মোতাবেক',
  message: { bn: 'ক', en: 'A' },
}

beforeAll(async () => {
  await givenOffice({ slug: district, level: 'DISTRICT', areaId: 'narail' })
  await givenOffice({ slug: office, parentSlug: district })
  await givenPost(office)
  accepted(await createStandardService(actor, { slug: 'portal', nameBn: 'পোর্টাল' }))
  await givenPublished(
    office,
    charterDraft({
      services: [
        serviceDraft({
          slug: 'portal-advice',
          nameBn: 'ওয়েব পোর্টাল বিষয়ক পরামর্শ',
          nameEn: 'Advice on web portals',
          methodBn: 'সরাসরি',
          methodEn: 'In person',
          timeLimitBn: '৩ কার্যদিবস',
          timeLimitEn: '3 working days',
          standardServiceSlug: 'portal',
          documents: [
            {
              textBn: 'সাদা কাগজে আবেদনপত্র',
              textEn: 'Application on plain paper',
              formUrl: 'https://forms.example/1',
            },
          ],
          translations: { name: { reviewed: true } },
        }),
      ],
    }),
  )
})

describe('an import', () => {
  it('writes a draft, its findings and a record, and shows nothing of it', async () => {
    const report = importReport({
      services: [service(), service({ name: 'নতুন সেবা' })],
      findings: [error],
    })
    const before = [await findPublishedCharter(office), await listOfficers(office)]
    const applied = accepted(await apply(report))
    expect(applied).toMatchObject({
      differences: [],
      serviceSlugs: ['portal-advice', 'notun-seba'],
    })
    expect(applied.number).toBeUndefined()
    expect([await findPublishedCharter(office), await listOfficers(office)]).toEqual(before)
    expect(await db.importRun.findUniqueOrThrow({ where: { id: applied.runId } })).toMatchObject({
      fileHash: file.hash,
      revision: applied.revision,
      createdBy: 'Command line',
      report: { services: [{ name: 'ওয়েব পোর্টাল বিষয়ক পরামর্শ' }, { name: 'নতুন সেবা' }] },
    })
    const findings = await db.finding.findMany({
      where: { version: { number: null } },
      include: { service: true },
    })
    expect(findings.filter(({ ofDocument }) => ofDocument)).toMatchObject([
      { rule: 'T02', severity: 'ERROR', service: { slug: 'portal-advice' } },
    ])
    // what its own words show is found as it is in any draft
    expect(findings.some(({ rule, ofDocument }) => rule === 'S01' && !ofDocument)).toBe(true)
    expect(await db.confirmation.count()).toBe(0)
  })

  it('keeps identity, English, links and forms where the words are unchanged, and only there', async () => {
    accepted(await apply(importReport({ services: [service()] }), { publish: true }))
    const charter = await findPublishedCharter(office)
    expect(charter?.version.number).toBe(2)
    expect(charter?.services).toMatchObject([
      {
        slug: 'portal-advice',
        name: { en: 'Advice on web portals', translation: 'reviewed' },
        timeLimitWords: { en: '3 working days' },
        standardService: { slug: 'portal' },
        documents: [
          { text: { en: 'Application on plain paper' }, formUrl: 'https://forms.example/1' },
        ],
      },
    ])
    expect(charter?.services[0]?.method).toEqual({
      bn: 'টেলিফোনে যোগাযোগ',
      source: 'bn',
      translation: 'missing',
    })
    expect(charter?.vision).toEqual({ source: 'bn', translation: 'missing' })
  })

  it('enters the officers in the register when it is published: one transfer, and a post above', async () => {
    expect(await listOfficers(office)).toMatchObject({
      posts: [
        {
          title: { en: 'Assistant Programmer' },
          name: { bn: 'শেখ মোহাম্মদ ফয়সল' },
          phones: ['01911000001'],
          changedSincePublication: false,
        },
      ],
    })
    const [held] = (await listOfficers(office))?.posts ?? []
    expect(held?.since).toBeUndefined()
    const charter = await findPublishedCharter(office)
    expect(charter?.services[0]?.escalation).toMatchObject([
      { office: { slug: district }, title: { bn: 'প্রোগ্রামার' }, phones: ['01711000002'] },
    ])
    const [first] = (await findPublishedCharter(office, 1))?.services ?? []
    expect(first?.officer).toBeUndefined()
    expect(await db.posting.count({ where: { post: { office: { slug: office } } } })).toBe(2)
  })

  it('changes nothing in the register when it says the same again', async () => {
    const postings = await db.posting.findMany()
    const again = accepted(await apply(importReport({ services: [service()] }), { publish: true }))
    expect(again).toMatchObject({ number: 3, differences: [] })
    expect(await db.posting.findMany()).toEqual(postings)
    expect(await db.post.count()).toBe(2)
  })

  it('never overrules another office about who holds its posts', async () => {
    const post = await db.post.findFirstOrThrow({ where: { office: { slug: district } } })
    const next = {
      postId: post.id,
      nameBn: 'সেলিনা পারভীন',
      phones: ['01711000009'],
      from: '2026-11-01',
    }
    const [held] = await db.posting.findMany({ where: { postId: post.id } })
    expect(held?.from).toBeNull()
    accepted(await startPosting(actor, next))
    const escalation = 'প্রোগ্রামার\nমোবাইলঃ ০১৭১১০০০০০২'
    const report = importReport({ services: [service({ escalation })] })
    const kept = [{ postId: post.id, title: { bn: 'প্রোগ্রামার' }, printed: escalation }]
    expect(accepted(await apply(report)).keptIncumbents).toMatchObject(kept)
    expect(accepted(await apply(report, { publish: true })).keptIncumbents).toMatchObject(kept)
    const charter = await findPublishedCharter(office)
    expect(charter?.services[0]?.escalation).toMatchObject([{ name: { bn: 'সেলিনা পারভীন' } }])
  })

  it('leaves a contact without a designation as it was printed', async () => {
    const cut = 'নাসরিন আক্তার'
    const reading = { ...service(), officer: { raw: cut, name: cut, phones: [], emails: [] } }
    accepted(await apply(importReport({ services: [reading] }), { publish: true }))
    const [shown] = (await findPublishedCharter(office))?.services ?? []
    expect(shown).toMatchObject({ officerRaw: cut })
    expect(shown?.officer).toBeUndefined()
  })

  it('gives "import" as the reason for open errors, and none without', async () => {
    const whole = importReport({
      vision: 'তথ্যপ্রযুক্তিতে সমৃদ্ধ উপজেলা',
      mission: 'সকল দপ্তরে তথ্যপ্রযুক্তি সেবা পৌঁছানো',
      expectations: ['সময়মতো উপস্থিত থাকা'],
      grievance: [1, 2, 3].map((level) => ({
        level,
        who: parseContact(officer),
        timeLimit: parseTimeLimit('৩০ কার্যদিবস'),
      })),
      services: [service()],
    })
    accepted(await apply(whole, { publish: true }))
    accepted(await apply({ ...whole, findings: [error] }, { publish: true }))
    const versions = await db.charterVersion.findMany({
      where: { number: { not: null }, charter: { office: { slug: office } } },
      orderBy: { number: 'desc' },
      take: 2,
      select: { publicationReason: true, openErrors: true },
    })
    expect(versions).toEqual([
      { publicationReason: 'import', openErrors: 1 },
      { publicationReason: null, openErrors: 0 },
    ])
  })

  it('is not published while incomplete; the draft stays', async () => {
    const applied = accepted(await apply(importReport({ services: [] }), { publish: true }))
    expect(applied).toMatchObject({
      unpublished: { code: 'incomplete', issues: [{ code: 'content_missing' }] },
    })
    expect(await db.charterVersion.count({ where: { number: null } })).toBe(1)
  })

  it('keeps every part of a full reading, in the side of its language', async () => {
    const report = importReport({
      vision: 'রূপকল্প',
      mission: 'Mission in English',
      objectives: ['এক', 'দুই'],
      functions: ['তিন'],
      expectations: ['চার'],
      grievance: [
        {
          level: 1,
          when: 'সমাধান না হলে',
          timeLimit: { raw: '৩০ কার্যদিবস', kind: 'limit', max: 30, unit: 'day', basis: 'working' },
        },
      ],
      services: [
        service({
          recipient: 'সকল নাগরিক',
          documents: '১। আবেদন\n২। ছবি',
          formSource: 'অফিস\nদোকান',
          place: 'নিচতলা',
          room: '১০৩',
          remarks: 'মন্তব্য',
          extra: { আয়তন: '১০', মেয়াদ: '১ বছর' },
          timeLimit: 'টেলিফোনের মাধ্যমে',
          inherited: { officer: 1 },
          variants: [
            { label: '(খ)', name: 'ব্যবসায়িক', fee: { raw: '২০/=', kind: 'fixed', amount: 20 } },
          ],
        }),
        service({ category: 'internal', name: 'ছুটি', escalation: '' }),
      ],
    })
    const applied = accepted(await apply(report, { publish: true, replaceDraft: true }))
    expect(applied).toMatchObject({ differences: [], number: expect.any(Number) })
    expect(await findPublishedCharter(office)).toMatchObject({
      mission: { en: 'Mission in English', source: 'en' },
      objectives: [{ bn: 'এক' }, { bn: 'দুই' }],
      escalationLevels: [{ level: 1, timeLimit: { max: 30 } }],
      services: [
        {
          place: { bn: 'নিচতলা, ১০৩' },
          remarks: { bn: 'মন্তব্য\nআয়তন: ১০\nমেয়াদ: ১ বছর' },
          documents: [
            { text: { bn: 'আবেদন' }, source: { bn: 'অফিস' } },
            { text: { bn: 'ছবি' }, source: { bn: 'দোকান' } },
          ],
          variants: [{ label: '(খ)', fee: { amount: 20 } }],
        },
        { category: 'internal' },
      ],
    })
  })

  it('tells what it could not keep, and then publishes nothing', async () => {
    const level = { level: 1, timeLimit: { raw: '৩০ দিন', kind: 'limit' as const } }
    const applied = accepted(
      await apply(importReport({ grievance: [level, level] }), { publish: true }),
    )
    expect(applied.differences).toMatchObject([{ path: '/grievance/1', printed: { level: 1 } }])
    expect(applied.unpublished).toEqual({ ok: false, code: 'differs' })
  })
})

describe('an import is refused', () => {
  it.each(['strategy', 'grievance', 'notice', 'unknown'] as const)('of a %s', async (kind) => {
    expect(await apply(importReport({ kind }))).toEqual({ ok: false, code: 'not_a_charter' })
  })

  it('over a draft that someone works on, unless told to replace it', async () => {
    const { revision } = await startDraft(actor, { officeSlug: office })
    const content = charterDraft({ visionBn: 'কারো কাজ' })
    accepted(await saveDraft(actor, { officeSlug: office, revision, content }))
    expect(await apply(importReport())).toEqual({ ok: false, code: 'draft_in_use' })
    expect(await db.charterVersion.count({ where: { visionBn: 'কারো কাজ' } })).toBe(1)
    accepted(await apply(importReport(), { replaceDraft: true }))
    expect(await db.charterVersion.count({ where: { visionBn: 'কারো কাজ' } })).toBe(0)
    const trail = await db.activityEvent.findFirstOrThrow({
      where: {
        action: 'charter:discard-draft',
        before: { path: ['visionBn'], equals: 'কারো কাজ' },
      },
    })
    expect(trail.actorName).toBe('Command line')
  })

  it('whole, when its content cannot be saved', async () => {
    const counts = () =>
      Promise.all([db.post.count(), db.importRun.count(), db.activityEvent.count()])
    const before = await counts()
    const tooLong = service({ name: 'ক'.repeat(3_000), officer: 'মহাপরিচালক' })
    expect(await apply(importReport({ services: [tooLong] }))).toMatchObject({
      code: 'invalid',
      issues: [{ code: 'too_big', path: '/services/0/nameBn' }],
    })
    expect(await counts()).toEqual(before)
  })
})

describe('a draft that an import made', () => {
  it('brings its officers into the register also when it is published later', async () => {
    const report = importReport({
      services: [service({ officer: `রফিক হোসেন\nঅফিস সহকারী\n০১৯১১০০০০০৫` })],
    })
    accepted(await apply(report, { replaceDraft: true }))
    const names = async () => (await listOfficers(office))?.posts.map(({ name }) => name?.bn)
    expect(await names()).not.toContain('রফিক হোসেন')
    accepted(await publishCharter(actor, { officeSlug: office, reason: 'reviewed' }))
    expect(await names()).toContain('রফিক হোসেন')
  })
})
