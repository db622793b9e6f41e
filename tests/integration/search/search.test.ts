import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { redactVersion } from '@/lib/charters/commands/redact-version'
import { updateOffice } from '@/lib/offices/commands/update-office'
import { searchByName } from '@/lib/search/queries'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const lohagara = 'doict.lohagara.narail'
const kachua = 'doict.kachua.bagerhat'

beforeAll(async () => {
  await givenOffice({
    slug: lohagara,
    nameBn: 'উপজেলা কার্যালয়, লোহাগড়া',
    nameEn: 'Upazila Office, Lohagara',
  })
  await givenOffice({
    slug: kachua,
    areaId: 'kachua.bagerhat',
    nameBn: 'উপজেলা কার্যালয়, কচুয়া',
    nameEn: 'Upazila Office, Kachua',
  })
  await givenPublished(
    lohagara,
    charterDraft({
      services: [
        serviceDraft({ nameBn: 'প্রশিক্ষণ', nameEn: 'Training' }),
        serviceDraft({ nameBn: 'প্রশিক্ষণ কর্মসূচি', nameEn: 'Training programme' }),
        serviceDraft({ nameBn: 'কম্পিউটার প্রশিক্ষণ', nameEn: 'Computer training' }),
        serviceDraft({ nameBn: 'ভূমি উন্নয়ন কর', nameEn: null }),
      ],
    }),
  )
})

const found = async (q: string) =>
  (await searchByName(q)).results.map(({ service, office }) => service?.slug ?? office.slug)

describe('searchByName', () => {
  it('finds the name itself first, then names that begin with the query, then those that hold it', async () => {
    expect(await found('প্রশিক্ষণ')).toEqual(['training', 'training-programme', 'computer-training'])
    expect(await found('training')).toEqual(['training', 'training-programme', 'computer-training'])
  })

  it.each([
    ['another spelling', 'ভুমি উন্নয়ন', 'bhumi-unnoyon-kor'],
    ['letters in another form', 'ভূমি উন্ন\u09DFন', 'bhumi-unnoyon-kor'],
    ['capital letters', 'COMPUTER', 'computer-training'],
    ['words in another order', 'training computer', 'computer-training'],
    ['a word and an area', 'কম্পিউটার লোহাগড়া', 'computer-training'],
    ['the area in the other language', 'kachua', kachua],
  ])('finds by %s', async (_, q, slug) => {
    expect((await found(q))[0]).toBe(slug)
  })

  it('names the area of what it finds: names repeat', async () => {
    const { results } = await searchByName('kachua')
    expect(results).toMatchObject([
      {
        kind: 'office',
        office: { areas: [{ id: 'khulnadiv' }, { id: 'bagerhat' }, { id: 'kachua.bagerhat' }] },
      },
    ])
  })

  it('offers similar names when nothing holds the words, and says so', async () => {
    const page = await searchByName('computar traning')
    expect(page.similar).toBe(true)
    expect(page.results[0]?.service?.slug).toBe('computer-training')
    expect(await searchByName('zzzzqqq')).toEqual({ results: [], similar: false })
  })

  it.each(['', '   ', '।', '%', '\0', "'; DROP TABLE"])('is not upset by %j', async (q) => {
    expect((await searchByName(q)).next).toBeUndefined()
  })

  it('reads page by page, each entry once, in the order of one long page', async () => {
    const all = await searchByName('লোহাগড়া', { limit: 100 })
    const read: unknown[] = []
    let after: string | undefined
    do {
      const page = await searchByName('লোহাগড়া', { limit: 2, ...(after && { after }) })
      expect(page.results.length).toBeLessThanOrEqual(2)
      read.push(...page.results)
      after = page.next
    } while (after)
    expect(all.results.length).toBe(5)
    expect(read).toEqual(all.results)
  })

  it('takes a cursor that is none for the first page', async () => {
    expect(await searchByName('training', { after: 'x' })).toEqual(await searchByName('training'))
  })

  it('follows an office’s new name', async () => {
    accepted(await updateOffice(actor, { slug: kachua, nameEn: 'ICT House' }))
    expect(await found('ict house')).toEqual([kachua])
    expect(await db.searchEntry.count({ where: { kind: 'OFFICE' } })).toBe(2)
  })

  it('does not find a service by a redacted name', async () => {
    const path = '/services/computer-training/name'
    accepted(
      await redactVersion(actor, {
        officeSlug: lohagara,
        number: 1,
        path,
        reason: 'a person’s name',
      }),
    )
    expect(await found('কম্পিউটার')).toEqual([])
  })
})
