import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { keepQuarter } from '@/lib/audit/figures/keep-quarter'
import { findReport } from '@/lib/audit/charter-report/queries/find-report'
import { findScope } from '@/lib/audit/charter-report/queries/find-scope'
import { quarterAt, quarterBefore } from '@/lib/audit/charter-report/quarter'
import { confirmCharter } from '@/lib/charters/commands/confirm-charter'
import { redactVersion } from '@/lib/charters/commands/redact-version'
import { closeOffice } from '@/lib/offices/commands/close-office'
import { isoDay } from '@/lib/i18n/format-day'
import { dayOf } from '@/lib/posts/day'
import { accepted } from '../../factories/accepted'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '../../factories/charter'
import { givenFindingEvent } from '../../factories/auditing/finding-event'
import { givenOffice, givenPost } from '../../factories/office'
import { useDatabase } from '../../support/database/database'

const { db } = useDatabase()
const today = dayOf(new Date())
const quarter = quarterAt(today)
const [lohagara, idle, kachua, drafting] = [
  'a.lohagara.narail',
  'b.lohagara.narail',
  'a.kachua.bagerhat',
  'c.lohagara.narail',
]
const vague = { timeLimitBn: 'চাহিদা মোতাবেক', timeLimitEn: undefined }
const training = serviceDraft(vague)
const portal = serviceDraft({ ...vague, nameBn: 'ওয়েব পোর্টাল', nameEn: undefined, serial: '২' })

let narailOffice: string
let postId: string

beforeAll(async () => {
  narailOffice = (await givenOffice({ slug: lohagara })).officeId
  await givenOffice({ slug: idle, nameBn: 'অলস কার্যালয়' })
  await givenOffice({ slug: drafting, nameBn: 'খসড়া কার্যালয়' })
  const { officeId } = await givenOffice({
    slug: kachua,
    areaId: 'kachua.bagerhat',
    departmentSlug: 'dls',
  })
  postId = await givenPost(lohagara)
  await givenPost(kachua, { titleBn: 'কচুয়ার পদ' }, null)
  await givenPost(idle, { titleBn: 'প্রোগ্রামার', titleEn: undefined }, null)
  await givenPublished(lohagara, charterDraft({ services: [training] }))
  const changed = { ...training, feeBn: '২০ টাকা', feeEn: '20 taka' }
  await givenPublished(lohagara, charterDraft({ services: [changed, portal] }))
  await givenPublished(kachua)
  await givenDraft(drafting)
  await givenFindingEvent(narailOffice, { change: 'WAIVED', reason: 'আইনে এভাবেই আছে', by: 'কেউ' })
  await givenFindingEvent(narailOffice, { change: 'REOPENED', severity: 'WARNING' })
  await givenFindingEvent(officeId)
})

const report = async (kind = 'districts', slug = 'narail', area?: string) =>
  (await findReport({ quarter: quarter.name, kind, slug, ...(area && { area }) })) ??
  expect.fail('no report')
const slugs = (list: { office: { slug: string } }[]) => list.map(({ office }) => office.slug)

describe('the facts of a charter report', () => {
  it('are of one district: what was published, and what changed', async () => {
    const { publications, unpublished, scope, firstRecord } = await report()
    expect(scope.area).toMatchObject({ id: 'narail', nameEn: 'Narail' })
    expect(firstRecord).toEqual(today)
    expect(publications).toMatchObject({ total: 2, offices: 1 })
    expect(publications.entries).toMatchObject([
      { number: 2, services: 2, changes: { added: 1, removed: 0, changed: 1, elsewhere: false } },
      { number: 1, services: 1 },
    ])
    expect(publications.entries[1]).not.toHaveProperty('changes')
    expect(new Set(slugs(publications.entries))).toEqual(new Set([lohagara]))
    expect(unpublished.entries.map(({ slug }) => slug)).toEqual([idle, drafting])
  })

  it('know no draft, and nothing of another district', async () => {
    const facts = await report()
    const text = JSON.stringify(facts)
    expect(text).not.toContain('bagerhat')
    expect(text).not.toContain('কচুয়ার পদ')
    const drafts = await db.finding.count({ where: { office: { slug: drafting } } })
    expect(drafts).toBeGreaterThan(0)
    const own = await db.finding.findMany({
      where: { office: { slug: lohagara }, version: { number: { not: null } } },
      select: { identity: true, id: true, severity: true },
    })
    const found = facts.found.error + facts.found.warning + facts.found.info
    expect(found).toBe(new Set(own.map(({ identity, id }) => identity || id)).size)
  })

  it('tell what became of findings, without who did it', async () => {
    const { settled, waivers, otherEvents } = await report()
    expect(settled.waived).toEqual({ error: 1, warning: 0, info: 0 })
    expect(settled.reopened).toEqual({ error: 0, warning: 1, info: 0 })
    expect(settled.fixed).toEqual({ error: 0, warning: 0, info: 0 })
    expect(waivers.entries).toMatchObject([{ reason: 'আইনে এভাবেই আছে', versionNumber: 1 }])
    expect(otherEvents).toMatchObject({ total: 1, entries: [{ change: 'reopened' }] })
    expect(JSON.stringify(waivers)).not.toContain('কেউ')
  })

  it('list services without a time limit, vacant posts, and who has most findings', async () => {
    const { withoutTime, vacant, ranking, now } = await report()
    expect(withoutTime.entries.map(({ service, kind }) => [service.name.bn, kind])).toEqual([
      [training.nameBn, 'vague'],
      [portal.nameBn, 'vague'],
    ])
    expect(vacant.entries).toMatchObject([{ office: { slug: idle }, title: { bn: 'প্রোগ্রামার' } }])
    expect(slugs(ranking)).toEqual([lohagara])
    expect(now).toMatchObject({ on: today, figures: { offices: 3, published: 1, services: 2 } })
  })

  it('follow a confirmation', async () => {
    expect((await report()).unconfirmed).toMatchObject({ total: 1 })
    accepted(await confirmCharter(actor, { officeSlug: lohagara, postId, on: isoDay(new Date()) }))
    const { confirmations, unconfirmed } = await report()
    expect(confirmations).toMatchObject({ total: 1, offices: 1 })
    expect(confirmations.entries).toMatchObject([
      { on: today, postTitle: { en: 'Assistant Programmer' } },
    ])
    expect(confirmations.entries[0]).not.toHaveProperty('services')
    expect(unconfirmed).toEqual({ entries: [], total: 0 })
  })

  it('are of a department, of a department within a place, or of a division', async () => {
    expect(slugs((await report('departments', 'dls')).publications.entries)).toEqual([kachua])
    const within = await report('departments', 'doict', 'narail')
    expect(within.publications.total).toBe(2)
    expect((await report('departments', 'doict', 'bagerhat')).publications.total).toBe(0)
    const division = await report('divisions', 'khulnadiv')
    expect(division.publications.total).toBe(3)
    expect(division.unpublished.entries[0]?.place).toMatchObject({ nameEn: 'Lohagara' })
  })

  it('leave out what was redacted', async () => {
    const before = await report()
    const [row] = before.withoutTime.entries
    const path = `/services/${row?.service.slug}/name/bn`
    accepted(await redactVersion(actor, { officeSlug: lohagara, number: 2, path, reason: 'ভুলে' }))
    const { withoutTime, publications } = await report()
    expect(withoutTime.entries[0]?.service.name.bn).toBeUndefined()
    expect(withoutTime.entries[0]?.service.name.en).toBe(training.nameEn)
    expect(publications.entries[0]?.changes).toMatchObject({ added: 1, changed: 1 })
  })

  it('of an earlier quarter are as they stood then', async () => {
    const past = quarterBefore(quarter).name
    const facts = await findReport({ quarter: past, kind: 'districts', slug: 'narail' })
    expect(facts).toMatchObject({ firstRecord: today, publications: { total: 0 } })
    expect(facts).not.toHaveProperty('now')
    expect(facts?.unpublished.total).toBe(0)

    await keepQuarter(today)
    const later = new Date(quarter.last.getTime() + 40 * 86_400_000)
    const asked = { quarter: quarter.name, kind: 'districts', slug: 'narail' }
    const over = (await findReport(asked, later)) ?? expect.fail('no report')
    expect(over.now).toMatchObject({ on: today, figures: { published: 1 } })
    expect(slugs(over.ranking)).toEqual([lohagara])
    expect(over.ranking[0]?.findings).toBe((await report()).ranking[0]?.findings)
    const next = { ...asked, quarter: quarterAt(later).name }
    expect((await findReport(next, later))?.before).toMatchObject({ figures: { published: 1 } })
  })

  it('of closed offices tell what they did, not what they lack', async () => {
    const { updatedAt } = await db.office.findUniqueOrThrow({ where: { slug: lohagara } })
    const closing = { officeSlug: lohagara, revision: updatedAt.toISOString() }
    accepted(await closeOffice(actor, closing))
    const { publications, withoutTime, ranking } = await report()
    expect(publications.entries[0]?.office.state).toBe('CLOSED')
    expect(withoutTime.total).toBe(0)
    expect(ranking).toEqual([])
  })

  it('are none of a quarter to come, of no place and of no department', async () => {
    const none = async (asked: Partial<Parameters<typeof findReport>[0]>) =>
      findReport({ quarter: quarter.name, kind: 'districts', slug: 'narail', ...asked })
    expect(await none({ quarter: '2090-Q1' })).toBeNull()
    expect(await none({ quarter: '2026-Q9' })).toBeNull()
    expect(await none({ kind: 'upazilas' })).toBeNull()
    expect(await none({ slug: 'lohagara.narail' })).toBeNull()
    expect(await none({ slug: 'khulnadiv' })).toBeNull()
    expect(await none({ slug: "x'; --" })).toBeNull()
    expect(await none({ kind: 'departments', slug: 'nobody' })).toBeNull()
    expect(await none({ kind: 'departments', slug: 'doict', area: 'nowhere' })).toBeNull()
    expect(await findScope({})).toBeNull()
  })
})
