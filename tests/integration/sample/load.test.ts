import { beforeAll, describe, expect, test } from 'vitest'
import { commandLineActor } from '@/lib/access/actor'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { saveDraft } from '@/lib/charters/commands/save-draft'
import { startDraft } from '@/lib/charters/commands/start-draft'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import type { PublishedCharter, ServiceView } from '@/lib/charters/published-charter'
import { loadSampleData } from '@/prisma/sample/load'
import { offices, standardServices } from '@/prisma/sample/sample-country'
import { useDatabase } from '../../support/database/database'

const { db } = useDatabase()
const charters = new Map<string, PublishedCharter>()

beforeAll(async () => {
  await loadSampleData()
  for (const { office } of offices) {
    const charter = await findPublishedCharter(office.slug)
    if (charter) charters.set(office.slug, charter)
  }
})

describe('the loaded country', () => {
  test('every office has its charter published, in all its versions', () => {
    for (const { office, versions } of offices) {
      expect(charters.get(office.slug)?.version.number).toBe(versions.length)
    }
  })

  test('the services are those of the real charters', () => {
    const counts = [...charters].map(([slug, { services }]) => [slug, services.length])
    expect(Object.fromEntries(counts)).toMatchObject({
      doict: 0,
      'doict.lohagara.narail': 9,
      'doict.kachua.bagerhat': 7,
      'doict.shalikha.magura': 12,
      'acl.charghat.rajshahi': 4,
      'dss.shibchar.madaripur': 1,
    })
  })

  test('headquarters has its statement: 10 objectives, 14 functions, in English first', () => {
    const charter = charters.get('doict')
    expect(charter?.objectives).toHaveLength(10)
    expect(charter?.functions).toHaveLength(14)
    expect(charter?.version.sourceLanguage).toBe('en')
  })

  test('both languages are there, the translation unreviewed', () => {
    for (const { vision, services } of charters.values()) {
      for (const pair of [vision, ...services.map(({ name }) => name)]) {
        if (!pair.bn && !pair.en) continue
        expect(pair).toMatchObject({
          bn: expect.any(String),
          en: expect.any(String),
          translation: 'unreviewed',
        })
      }
    }
  })

  test('an old version can still be read', async () => {
    const first = await findPublishedCharter('doict.shalikha.magura', 1)
    expect(first?.services).toHaveLength(6)
    expect(first?.version.isCurrent).toBe(false)
  })

  test('one post is vacant, one held in additional charge', () => {
    const officer = service('doict.kachua.bagerhat', 'e-nothi-support')?.officer
    expect(officer?.vacant).toBe(true)
    const level = charters.get('doict.narail')?.escalationLevels.at(0)
    expect(level?.officer?.additionalCharge).toBe(true)
  })

  test('two charters are confirmed', () => {
    const confirmed = [...charters].filter(([, charter]) => charter.confirmed)
    expect(confirmed.map(([slug]) => slug).sort()).toEqual([
      'doict.lohagara.narail',
      'doict.shalikha.magura',
    ])
  })
})

describe('what comparison has to say', () => {
  test('Magura promises at once or 3 working days, Lohagara at most two days', () => {
    expect(service('doict.shalikha.magura', 'field-ict-support')?.timeLimit).toMatchObject({
      max: 3,
      basis: 'working',
      immediate: true,
    })
    expect(service('doict.lohagara.narail', 'field-ict-support')?.timeLimit).toMatchObject({
      max: 2,
      basis: 'unspecified',
    })
  })

  test('the language lab: 7 working days in Magura, two days in Lohagara', () => {
    expect(service('doict.shalikha.magura', 'computer-and-language-lab')?.timeLimit.max).toBe(7)
    expect(service('doict.lohagara.narail', 'computer-and-language-lab')?.timeLimit.max).toBe(2)
  })

  test('Kachua states no limit for e-Nothi and prints a method as the portal’s', () => {
    expect(service('doict.kachua.bagerhat', 'e-nothi-support')?.timeLimit.kind).toBe('vague')
    expect(service('doict.kachua.bagerhat', 'web-portal-support')?.timeLimit.kind).toBe('misplaced')
  })

  test('Charghat takes 1,150 taka for mutation, the standard says 1,170', () => {
    expect(service('acl.charghat.rajshahi', 'land-mutation')?.fee.amount).toBe(1150)
    expect(standardServices.find(({ slug }) => slug === 'land-mutation')?.feeMax).toBe(1170)
  })
})

describe('loading again', () => {
  test('changes nothing', async () => {
    const before = await db.activityEvent.count()
    expect(await loadSampleData()).toBe(false)
    expect(await db.activityEvent.count()).toBe(before)
  })

  test('every change has its event, by the named system actor', async () => {
    const actors = await db.activityEvent.groupBy({ by: ['actorId'] })
    expect(actors.map(({ actorId }) => actorId)).toEqual(['sample-data'])
  })
})

describe('a charter imported under the titles it prints', () => {
  const printed = [
    'কলসেন্টারের মাধ্যমে নাগরিক সেবা প্রদান।',
    'শিক্ষা প্রতিষ্ঠান ও অন্যান্য স্থানে স্থাপিত কম্পিউটার ওভাষা শিক্ষা ল্যাব হতে সেবা গ্রহণ, অভিযোগ ও পরামর্শ সম্পর্কিত।',
    'জাতীয় ব্যাকবোন নেটওয়ার্কের সাথে সার্বক্ষনিক সংযুক্ত রাখা।',
  ]

  test('continues the same services in the next version', async () => {
    const officeSlug = 'doict.lohagara.narail'
    const { revision } = await startDraft(commandLineActor, { officeSlug, from: 'empty' })
    const services = printed.map((nameBn) => ({ category: 'citizen' as const, nameBn }))
    const saved = await saveDraft(commandLineActor, {
      officeSlug,
      revision,
      content: { services },
    })
    expect(saved).toMatchObject({
      serviceSlugs: ['call-centre', 'computer-and-language-lab', 'national-network-backbone'],
    })
    expect(await publishCharter(commandLineActor, { officeSlug, reason: 'import' })).toEqual({
      ok: true,
      number: 2,
    })
  })
})

function service(officeSlug: string, slug: string): ServiceView | undefined {
  return charters.get(officeSlug)?.services.find((candidate) => candidate.slug === slug)
}
