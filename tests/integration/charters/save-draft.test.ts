import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { discardDraft } from '@/lib/charters/commands/discard-draft'
import { saveDraft } from '@/lib/charters/commands/save-draft'
import { startDraft } from '@/lib/charters/commands/start-draft'
import { getContent } from '@/lib/charters/drafts/draft-content'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice, givenPost } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const office = 'doict.lohagara.narail'
const elsewhere = 'doict.kachua.bagerhat'

beforeAll(async () => {
  await givenOffice()
  await givenOffice({ slug: elsewhere, areaId: 'kachua.bagerhat' })
})

const save = (revision: number, content = charterDraft(), officeSlug = office) =>
  saveDraft(actor, { officeSlug, revision, content })

describe('saveDraft', () => {
  it('refuses without a draft', async () => {
    expect(await save(1)).toEqual({ ok: false, code: 'no_draft' })
  })

  it('keeps one of two saves made at once from the same revision, and tells the other', async () => {
    const { revision } = await startDraft(actor, { officeSlug: office })
    const named = (nameBn: string) => charterDraft({ services: [serviceDraft({ nameBn })] })
    const answers = await Promise.all([save(revision, named('এক')), save(revision, named('দুই'))])
    const kept = answers.findIndex(({ ok }) => ok)
    expect(answers[1 - kept]).toEqual({ ok: false, code: 'stale_revision', revision: revision + 1 })
    const rows = await db.serviceVersion.findMany({ select: { nameBn: true } })
    expect(rows).toEqual([{ nameBn: kept === 0 ? 'এক' : 'দুই' }])
  })

  it('refuses posts, standard services and pillars that are not there, and changes nothing', async () => {
    const { revision } = await startDraft(actor, { officeSlug: office })
    const before = await db.serviceVersion.findMany()
    const service = serviceDraft({
      nameBn: 'অন্য',
      officer: { titleBn: 'মহাপরিচালক' },
      escalation: [{ postId: '01a1ffa7-47f5-773a-bda9-ecc349d78e7c' }],
      standardServiceSlug: 'none',
      pillars: [{ strategySlug: 'none', slug: 'none' }],
    })
    expect(await save(revision, charterDraft({ services: [service] }))).toEqual({
      ok: false,
      code: 'invalid',
      issues: [
        { code: 'post_unknown', path: '/services/0/officer' },
        { code: 'post_unknown', path: '/services/0/escalation/0' },
        { code: 'standard_service_unknown', path: '/services/0/standardServiceSlug' },
        { code: 'pillar_unknown', path: '/services/0/pillars/0' },
      ],
    })
    expect(await db.serviceVersion.findMany()).toEqual(before)
  })

  it('finds posts by their title in either language, in another office when told', async () => {
    const own = await givenPost(office, {
      titleBn: 'সহকারী প্রোগ্রামার',
      titleEn: 'Assistant Programmer',
    })
    const other = await givenPost(elsewhere, { titleBn: 'প্রোগ্রামার', titleEn: 'Programmer' })
    const revision = await givenDraft(
      office,
      charterDraft({
        services: [
          serviceDraft({
            officer: { titleEn: 'assistant programmer' },
            escalation: [{ officeSlug: elsewhere, titleBn: 'প্রোগ্রামার' }],
          }),
        ],
      }),
    )
    expect(revision).toBeGreaterThan(1)
    const [row] = await db.serviceVersion.findMany({ include: { escalationPosts: true } })
    expect(row).toMatchObject({ responsiblePostId: own, escalationPosts: [{ postId: other }] })
  })

  it('writes back what it reads unchanged, translations included', async () => {
    const reviewed = { translations: { name: { reviewed: true } } }
    const content = charterDraft({
      objectives: [{ textBn: 'লক্ষ্য', textEn: 'Aim' }],
      escalationLevels: [{ level: 2, whoBn: 'আপিল কর্মকর্তা', timeLimitBn: '২০ কার্যদিবস' }],
      services: [
        serviceDraft({
          ...reviewed,
          variants: [{ label: 'খ', nameBn: 'ব্যবসায়িক', feeBn: '২০/=' }],
          inherited: { fee: 0 },
        }),
      ],
    })
    const revision = await givenDraft(office, content)
    const { id } = await db.charterVersion.findFirstOrThrow({ where: { number: null } })
    const read = () => db.$transaction((tx) => getContent(tx, id))
    const states = () => db.serviceVersion.findMany({ select: { translations: true } })
    const [before, statesBefore] = [await read(), await states()]
    accepted(await save(revision, before))
    expect(await read()).toEqual(before)
    expect(await states()).toEqual(statesBefore)
    expect(statesBefore).toMatchObject([{ translations: { name: { reviewed: true } } }])
  })
})

describe('a service', () => {
  it('keeps its identity and its address when it is renamed, moved and renumbered', async () => {
    await givenPublished(elsewhere, charterDraft({ services: [serviceDraft()] }))
    const first = await findPublishedCharter(elsewhere)
    const [service] = first?.services ?? []
    await givenPublished(
      elsewhere,
      charterDraft({
        services: [
          serviceDraft({ nameBn: 'নতুন সেবা', nameEn: 'New service' }),
          serviceDraft({
            ...(service && { slug: service.slug }),
            serial: '৯',
            category: 'internal',
            nameBn: 'কর্মচারীদের প্রশিক্ষণ',
            nameEn: 'Training of staff',
          }),
        ],
      }),
    )
    const second = await findPublishedCharter(elsewhere)
    expect(second?.services).toMatchObject([
      { slug: 'new-service' },
      { id: service?.id, slug: service?.slug, category: 'internal' },
    ])
  })
})

describe('startDraft and discardDraft', () => {
  it('open the current version for editing, and throw it away', async () => {
    const published = await findPublishedCharter(elsewhere)
    const opened = await startDraft(actor, { officeSlug: elsewhere })
    const again = await startDraft(actor, { officeSlug: elsewhere })
    expect([opened.created, again.created]).toEqual([true, false])
    const rows = await db.serviceVersion.findMany({
      where: { versionId: opened.versionId },
      orderBy: { position: 'asc' },
    })
    expect(rows.map(({ nameBn }) => nameBn)).toEqual(published?.services.map(({ name }) => name.bn))
    const { revision } = opened
    expect(await discardDraft(actor, { officeSlug: elsewhere, revision: revision + 1 })).toEqual({
      ok: false,
      code: 'stale_revision',
    })
    accepted(await discardDraft(actor, { officeSlug: elsewhere, revision }))
    expect(await db.charterVersion.count({ where: { id: opened.versionId } })).toBe(0)
    expect(await findPublishedCharter(elsewhere)).toEqual(published)
  })
})
