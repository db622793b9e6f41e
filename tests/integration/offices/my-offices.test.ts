// The first page of whoever maintains offices: the right ones, with what is published, in work, wrong and due.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, PersonActor } from '@/lib/access/actor'
import { commandLineActor } from '@/lib/access/actor'
import { confirmCharter } from '@/lib/charters/commands/confirm-charter'
import type { MyOffice, MyOfficesQuery } from '@/lib/offices/my-offices/my-office'
import { countMyOffices } from '@/lib/offices/queries/count-my-offices'
import { listMyOffices } from '@/lib/offices/queries/list-my-offices'
import { isoDay } from '@/lib/i18n/format-day'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()

const programmer: PersonActor = {
  kind: 'person',
  id: 'programmer',
  name: 'programmer',
  grants: [{ role: 'programmer', areaId: 'narail', departmentSlug: 'doict' }],
}
const auditor: PersonActor = { ...programmer, grants: [{ role: 'auditor', areaId: 'narail' }] }

const whole = charterDraft({ missionBn: 'সেবা', missionEn: 'Service' })
const untranslated = charterDraft({
  missionBn: 'সেবা',
  services: [serviceDraft({ placeBn: 'কক্ষ ১' })],
})
const faulty = charterDraft({ services: [serviceDraft({ timeLimitBn: '', timeLimitEn: '' })] })

const slugs = async (query: MyOfficesQuery = {}, actor: Actor = programmer) =>
  (await listMyOffices(actor, query)).entries.map(({ slug }) => slug)

async function find(slug: string): Promise<MyOffice> {
  const { entries } = await listMyOffices(programmer)
  const found = entries.find((entry) => entry.slug === slug)
  if (!found) throw new Error(`no ${slug}`)
  return found
}

/** Moves what was said of an office's charter into the past. */
async function age(slug: string, day: string) {
  await db.confirmation.updateMany({
    where: { office: { slug } },
    data: { confirmedOn: new Date(day) },
  })
}

beforeAll(async () => {
  await givenOffice({ slug: 'a.narail', areaId: 'narail', nameBn: 'ক কার্যালয়', nameEn: 'A' })
  await givenOffice({ slug: 'b.narail', areaId: 'narail', nameBn: 'খাস কার্যালয়', nameEn: 'B' })
  await givenOffice({ slug: 'c.narail', areaId: 'narail', nameBn: 'গ কার্যালয়', nameEn: 'C' })
  await givenOffice({ slug: 'd.narail', areaId: 'narail', nameBn: 'ঘ কার্যালয়', nameEn: 'D' })
  await givenOffice({ slug: 'elsewhere.magura', areaId: 'magura', nameBn: 'চ কার্যালয়' })
  await givenOffice({ slug: 'land.narail', areaId: 'narail', departmentSlug: 'land', nameBn: 'ছ' })
  await givenPublished('a.narail', whole)
  await givenPublished('b.narail', untranslated)
  await givenPublished('c.narail', whole)
  await givenDraft('c.narail', faulty)
  await givenPublished('elsewhere.magura', faulty)
})

describe('the list', () => {
  it('holds the offices of the actor alone, in the order of the language', async () => {
    expect(await slugs()).toEqual(['a.narail', 'b.narail', 'c.narail', 'd.narail'])
    expect(await slugs({}, auditor)).toContain('land.narail')
    expect(await slugs({}, { ...programmer, grants: [] })).toEqual([])
  })

  it('says what is published and what is in work', async () => {
    expect((await find('a.narail')).published).toMatchObject({ number: 1 })
    expect(await find('a.narail')).not.toHaveProperty('draft')
    expect((await find('c.narail')).draft).toMatchObject({ changedAt: expect.any(Date) })
    expect(await find('d.narail')).not.toHaveProperty('published')
  })

  it('counts the open findings of the draft where there is one', async () => {
    expect((await find('a.narail')).findings.errors).toBe(
      await db.finding.count({
        where: { office: { slug: 'a.narail' }, severity: 'ERROR', status: 'OPEN' },
      }),
    )
    expect((await find('c.narail')).findings.errors).toBeGreaterThan(
      (await find('a.narail')).findings.errors,
    )
  })

  it('counts what has one language only', async () => {
    expect((await find('a.narail')).translations).toEqual({ missing: 0, outdated: 0 })
    expect((await find('b.narail')).translations).toEqual({ missing: 2, outdated: 0 })
  })

  it('counts translations whose source changed since', async () => {
    const changed = { ...whole, visionBn: 'আরেকটি কথা' }
    await givenDraft('a.narail', changed)
    expect((await find('a.narail')).translations).toEqual({ missing: 0, outdated: 1 })
    await db.charterVersion.deleteMany({
      where: { number: null, charter: { office: { slug: 'a.narail' } } },
    })
  })

  it('lets an auditor read, not edit', async () => {
    const { entries } = await listMyOffices(auditor)
    expect(entries.map(({ mayEdit }) => mayEdit)).not.toContain(true)
    expect((await find('a.narail')).mayEdit).toBe(true)
  })

  it('knows whose turn a draft is, until it is edited again', async () => {
    const draft = await db.charterVersion.findFirstOrThrow({
      where: { number: null, charter: { office: { slug: 'c.narail' } } },
      select: { id: true, revision: true, charter: { select: { officeId: true } } },
    })
    const { id } = await db.publicationRequest.create({
      data: {
        officeId: draft.charter.officeId,
        versionId: draft.id,
        revision: draft.revision,
        state: 'WAITING',
        requestedById: 'x',
        requestedBy: 'তারা',
      },
    })
    expect((await find('c.narail')).draft?.request).toEqual({ state: 'WAITING', by: 'তারা' })
    expect(await slugs({ filter: 'waiting' })).toEqual(['c.narail'])
    await db.publicationRequest.update({ where: { id }, data: { revision: draft.revision - 1 } })
    expect((await find('c.narail')).draft).not.toHaveProperty('request')
    expect(await slugs({ filter: 'waiting' })).toEqual([])
  })
})

describe('what is due', () => {
  it('is due three months after it was published', async () => {
    const { published, confirmation } = await find('a.narail')
    const due = new Date(isoDay(published?.on ?? new Date()))
    due.setUTCMonth(due.getUTCMonth() + 3)
    expect(confirmation).toMatchObject({ isOverdue: false, overdueServices: 0 })
    expect(confirmation?.dueOn.toISOString().slice(0, 7)).toBe(due.toISOString().slice(0, 7))
  })

  it('is overdue by the service nobody spoke of', async () => {
    await givenOffice({ slug: 'old.narail', areaId: 'narail', nameBn: 'ট কার্যালয়' })
    const postId = await givenPost('old.narail')
    const two = [serviceDraft(), serviceDraft({ nameBn: 'নামজারি', nameEn: 'Mutation' })]
    await givenPublished('old.narail', charterDraft({ services: two }))
    await publishedLongAgo('old.narail')
    expect((await find('old.narail')).confirmation).toMatchObject({
      isOverdue: true,
      overdueServices: 2,
    })
    const service = await db.service.findFirstOrThrow({ where: { office: { slug: 'old.narail' } } })
    const on = isoDay(new Date())
    const said = { officeSlug: 'old.narail', postId, on }
    accepted(await confirmCharter(commandLineActor, { ...said, serviceSlug: service.slug }))
    expect((await find('old.narail')).confirmation).toMatchObject({
      isOverdue: true,
      overdueServices: 1,
    })
    expect(await slugs({ filter: 'unconfirmed' })).toEqual(['old.narail'])
    expect((await slugs({ sort: 'unconfirmed' }))[0]).toBe('old.narail')
    accepted(await confirmCharter(commandLineActor, said))
    expect((await find('old.narail')).confirmation?.isOverdue).toBe(false)
    await age('old.narail', '2020-01-01')
    expect((await find('old.narail')).confirmation?.isOverdue).toBe(true)
  })
})

describe('filters, search and order', () => {
  it('filters', async () => {
    expect(await slugs({ filter: 'draft' })).toEqual(['c.narail'])
    expect(await slugs({ filter: 'errors' })).toContain('c.narail')
    expect(await slugs({ filter: 'untranslated' })).toContain('b.narail')
    expect(await slugs({ filter: 'noCharter' })).toEqual(['d.narail'])
    expect(await slugs({ filter: 'closed' })).toEqual([])
  })

  it('counts what each filter shows', async () => {
    const counts = await countMyOffices(programmer)
    for (const filter of ['all', 'draft', 'errors', 'untranslated', 'noCharter'] as const) {
      expect(counts?.[filter]).toBe((await slugs({ filter })).length)
    }
  })

  it('finds by folded words of the name, and by the address', async () => {
    expect(await slugs({ q: 'খাস কার্যালয়' })).toEqual(['b.narail'])
    expect(await slugs({ q: 'b.nar' })).toEqual(['b.narail'])
    expect(await slugs({ q: 'কোথাও নেই' })).toEqual([])
  })

  it('puts most errors first, and the last published', async () => {
    const { entries } = await listMyOffices(programmer, { sort: 'errors' })
    const errors = entries.map(({ findings }) => findings.errors)
    expect(errors).toEqual(errors.toSorted((a, b) => b - a))
    expect(new Set(errors).size).toBeGreaterThan(1)
    expect((await slugs({ sort: 'published' })).at(-1)).toBe('d.narail')
  })

  it.each(['name', 'errors', 'unconfirmed', 'published'] as const)(
    'reads every office once, page by page, by %s',
    async (sort) => {
      const all = await slugs({ sort })
      const pages: string[] = []
      for (let after: string | undefined, more = true; more;) {
        const page = await listMyOffices(programmer, { sort, limit: 2, after })
        pages.push(...page.entries.map(({ slug }) => slug))
        after = page.next
        more = after !== undefined
      }
      expect(pages).toEqual(all)
    },
  )

  it('takes a strange cursor for none', async () => {
    expect(await slugs({ after: 'nonsense' })).toEqual(await slugs())
  })
})

/** A frozen version cannot be made older: the test removes the guard for itself. */
async function publishedLongAgo(slug: string) {
  await db.$transaction([
    db.$executeRaw`ALTER TABLE "CharterVersion" DISABLE TRIGGER frozen`,
    db.charterVersion.updateMany({
      where: { number: 1, charter: { office: { slug } } },
      data: { publishedAt: new Date('2025-01-01') },
    }),
    db.$executeRaw`ALTER TABLE "CharterVersion" ENABLE TRIGGER frozen`,
  ])
}
