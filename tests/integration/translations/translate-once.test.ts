import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { undoBulkEdit } from '@/lib/bulk-edits/commands/undo-bulk-edit'
import { saveDraft } from '@/lib/charters/commands/save-draft'
import { startDraft } from '@/lib/charters/commands/start-draft'
import type { CharterDraftInput } from '@/lib/charters/schema'
import { applyTranslation } from '@/lib/translations/commands/apply-translation'
import { findSentence } from '@/lib/translations/queries/find-sentence'
import { listTranslationOffers } from '@/lib/translations/queries/list-offers'
import { listSentences } from '@/lib/translations/queries/list-sentences'
import { accepted } from '@/tests/factories/accepted'
import { draftServices } from '@/tests/factories/catalogue'
import { charterDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { person } from '@/tests/integration/access/table'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const office = 'doict.lohagara.narail'
const sister = 'doict.kalia.narail'
const elsewhere = 'doict.kachua.bagerhat'
const text = 'সাদা কাগজে আবেদন'
const translation = 'Application on plain paper'
const programmer = person('programmer', 'narail')

beforeAll(async () => {
  await givenOffice()
  await givenOffice({ slug: sister, areaId: 'kalia.narail' })
  await givenOffice({ slug: elsewhere, areaId: 'kachua.bagerhat' })
})

/** The sentence stands in a paper and in the remarks, without English unless given. */
const content = (service: Parameters<typeof serviceDraft>[0] = {}): CharterDraftInput =>
  charterDraft({
    services: [serviceDraft({ documents: [{ textBn: text }], remarksBn: text, ...service })],
  })

beforeEach(async () => {
  for (const slug of [office, sister, elsewhere]) await givenPublished(slug, content())
})

async function edit(officeSlug: string, service: Parameters<typeof serviceDraft>[0]) {
  const { revision } = await startDraft(actor, { officeSlug })
  const input = { officeSlug, revision, content: content(service) }
  accepted(await saveDraft(actor, input))
}

async function getSentence() {
  const { sentences } = await listSentences(programmer)
  const sentence = await findSentence(programmer, sentences[0]?.key ?? '')
  if (!sentence) throw new Error('no sentence wants a translation')
  return sentence
}
const said = { source: 'bn', text, translation } as const

describe('listSentences', () => {
  it('gives each sentence once, the most frequent first, of the own offices alone', async () => {
    expect(await listSentences(programmer)).toMatchObject({
      sentences: [{ text, source: 'bn', places: 4, offices: 2, outdated: 0 }],
      tooMany: false,
    })
    const all = await listSentences(actor)
    expect(all.sentences).toMatchObject([{ text, places: 6, offices: 3 }])
    const none = { sentences: [], tooMany: false }
    expect(await listSentences(person('programmer', 'narail', 'land'))).toEqual(none)
    expect(await listSentences(actor, { source: 'en' })).toEqual(none)
    expect(await listSentences(actor, { q: 'নেই' })).toEqual(none)
  })

  it('counts what is outdated, and pages by key', async () => {
    const names = Array.from({ length: 60 }, (_, at) => ({ textBn: `কাগজ ${'ক'.repeat(at + 1)}` }))
    await edit(office, { nameBn: 'নতুন নাম', documents: names })
    const first = await listSentences(programmer)
    expect(first.sentences).toHaveLength(50)
    const rest = await listSentences(programmer, { after: first.next })
    const texts = [...first.sentences, ...rest.sentences].map((sentence) => sentence.text)
    expect(new Set(texts).size).toBe(62)
    expect([...first.sentences, ...rest.sentences]).toContainEqual(
      expect.objectContaining({ text: 'নতুন নাম', outdated: 1, places: 1 }),
    )
    expect(rest.next).toBeUndefined()
  })
})

describe('applyTranslation', () => {
  it('writes it into the ticked places, as a draft of each office', async () => {
    const { places } = await getSentence()
    expect(places.map(({ office: { slug }, place }) => [slug, place])).toEqual(
      [office, sister].flatMap((slug) => [
        [slug, 'service.ict-training.documents.text'],
        [slug, 'service.ict-training.remarks'],
      ]),
    )
    const picks = places.slice(1).map(({ pick }) => pick)
    const answer = await applyTranslation(programmer, { ...said, reviewed: true, picks })
    expect(answer).toMatchObject({ ok: true, changed: 3, left: 0 })
    expect(await draftServices(office)).toMatchObject([
      {
        remarksEn: translation,
        translations: { remarks: { source: 'bn', reviewed: true } },
        documents: [{ textEn: null }],
      },
    ])
    expect((await getSentence()).places).toHaveLength(1)
    expect((await getSentence()).known).toEqual([
      { text: translation, places: 3, isReviewed: true },
    ])
  })

  it('leaves alone what was translated since it was ticked', async () => {
    const { places } = await getSentence()
    await edit(office, { remarksEn: 'On paper' })
    const picks = places.map(({ pick }) => pick)
    const answer = await applyTranslation(programmer, { ...said, picks })
    expect(answer).toMatchObject({ ok: true, changed: 3, left: 1 })
    expect(await draftServices(office)).toMatchObject([{ remarksEn: 'On paper' }])
  })

  it('is undone as one; an outdated translation is outdated again', async () => {
    await edit(office, { nameBn: 'নতুন নাম', remarksBn: '', documents: [] })
    const { sentences } = await listSentences(programmer)
    const key = sentences.find((each) => each.text === 'নতুন নাম')?.key ?? ''
    const sentence = await findSentence(programmer, key)
    expect(sentence?.places).toMatchObject([{ target: 'ICT training' }])
    const picks = sentence?.places.map(({ pick }) => pick) ?? []
    const input = { ...said, text: 'নতুন নাম', translation: 'New name', picks }
    const { id } = accepted(await applyTranslation(programmer, input))
    expect(await findSentence(programmer, key)).toBeNull()
    expect(await undoBulkEdit(programmer, { id })).toEqual({ ok: true, undone: 1, left: 0 })
    expect((await findSentence(programmer, key))?.places).toMatchObject([
      { target: 'ICT training' },
    ])
  })

  it('finds nothing of another district, and then changes nothing', async () => {
    const { sentences } = await listSentences(actor)
    const everywhere = await findSentence(actor, sentences[0]?.key ?? '')
    const picks = everywhere?.places.map(({ pick }) => pick) ?? []
    await expect(applyTranslation(programmer, { ...said, picks })).rejects.toThrow(NotFoundError)
    expect(await db.charterVersion.count({ where: { number: null } })).toBe(0)
  })

  it('asks for a translation and a tick', async () => {
    expect(await applyTranslation(actor, { ...said, translation: ' ' })).toMatchObject({
      issues: [
        { code: 'nothing_ticked', path: '/picks' },
        { code: 'translation_missing', path: '/translation' },
      ],
    })
  })
})

describe('listTranslationOffers', () => {
  it('offers what was translated here and is wanting elsewhere in the scope', async () => {
    await edit(office, { remarksEn: 'On plain paper' })
    const offers = await listTranslationOffers(programmer, office, 'ict-training')
    expect(offers).toMatchObject([{ text, places: 2, offices: 1 }])
    expect(await listTranslationOffers(programmer, sister)).toEqual([])
    expect(await listTranslationOffers(programmer, elsewhere)).toEqual([])
  })
})
