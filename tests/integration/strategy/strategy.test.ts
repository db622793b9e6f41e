import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor } from '@/lib/access/actor'
import { createStandardService } from '@/lib/catalogue/commands/create-standard-service'
import { findStandardService } from '@/lib/catalogue/queries/find-standard-service'
import { redactVersion } from '@/lib/charters/commands/redact-version'
import { findPublishedService } from '@/lib/charters/queries/find-published-service'
import { createStrategy } from '@/lib/strategy/commands'
import { findStrategy, listStrategies } from '@/lib/strategy/queries'
import { accepted } from '@/tests/factories/accepted'
import { charterDraft, givenDraft, givenPublished, serviceDraft } from '@/tests/factories/charter'
import { givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

useDatabase()
const lohagara = 'doict.lohagara.narail'
const kachua = 'doict.kachua.bagerhat'
const tags = {
  standardServiceSlug: 'training',
  pillars: [{ strategySlug: 'plan', slug: 'services' }],
}

beforeAll(async () => {
  await givenOffice({ slug: lohagara, nameBn: 'লোহাগড়া' })
  await givenOffice({ slug: kachua, areaId: 'kachua.bagerhat', nameBn: 'কচুয়া' })
  accepted(
    await createStandardService(actor, {
      slug: 'training',
      departmentSlug: 'doict',
      nameBn: 'প্রশিক্ষণ',
      nameEn: 'Training',
      documents: [{ textBn: 'আবেদন', textEn: 'Application' }],
      feeMin: 0,
      feeMax: 100.5,
      timeLimitBn: '৭ কার্যদিবস',
    }),
  )
  accepted(
    await createStrategy(actor, {
      slug: 'plan',
      officeSlug: lohagara,
      titleEn: 'Master plan',
      titleBn: 'মহাপরিকল্পনা',
      source: 'en',
      pillars: [
        { slug: 'law', titleEn: 'Law' },
        { slug: 'services', titleEn: 'Services', titleBn: 'সেবা' },
      ],
    }),
  )
  await givenPublished(lohagara, charterDraft({ services: [serviceDraft(tags)] }))
  await givenPublished(
    kachua,
    charterDraft({ services: [serviceDraft({ ...tags, timeLimitBn: '১০ কার্যদিবস' })] }),
  )
})

describe('a strategy', () => {
  it('shows its pillars in order, with the services of current charters that serve them, by office', async () => {
    expect(await listStrategies()).toMatchObject([{ slug: 'plan', office: { slug: lohagara } }])
    expect(await findStrategy('plan')).toMatchObject({
      title: { en: 'Master plan', source: 'en', translation: 'unreviewed' },
      pillars: [
        { slug: 'law', position: 1, offices: [] },
        {
          slug: 'services',
          position: 2,
          offices: [
            { slug: kachua, services: [{ slug: 'ict-training' }] },
            { slug: lohagara, services: [{ slug: 'ict-training', name: { en: 'ICT training' } }] },
          ],
        },
      ],
    })
    expect(await findStrategy('none')).toBeNull()
  })

  it('names neither services of drafts nor redacted names', async () => {
    const path = '/services/ict-training/name'
    accepted(await redactVersion(actor, { officeSlug: lohagara, number: 1, path, reason: 'test' }))
    await givenDraft(
      kachua,
      charterDraft({ services: [serviceDraft({ ...tags, nameEn: 'Draft' })] }),
    )
    const [, pillar] = (await findStrategy('plan'))?.pillars ?? []
    expect(pillar?.offices).toMatchObject([
      { slug: kachua, services: [{ name: { en: 'ICT training' } }] },
    ])
  })

  it('is refused under a slug that is taken, or with a pillar twice', async () => {
    const pillars = [{ slug: 'one' }]
    expect(
      await createStrategy(actor, { slug: 'plan', officeSlug: lohagara, pillars }),
    ).toMatchObject({ issues: [{ code: 'slug_taken', path: '/slug' }] })
    const twice = { slug: 'other', officeSlug: lohagara, pillars: [...pillars, ...pillars] }
    expect(await createStrategy(actor, twice)).toMatchObject({
      issues: [{ code: 'pillar_repeated', path: '/pillars' }],
    })
  })
})

describe('a standard service', () => {
  it('stands beside what each office promises for it, by the office’s name', async () => {
    expect(await findStandardService('training')).toMatchObject({
      name: { bn: 'প্রশিক্ষণ' },
      department: { slug: 'doict' },
      documents: [{ bn: 'আবেদন', en: 'Application' }],
      feeMin: 0,
      feeMax: 100.5,
      timeLimit: { max: 7, unit: 'day', basis: 'working' },
      offers: [
        { office: { slug: kachua }, timeLimit: { max: 10 } },
        { office: { slug: lohagara }, timeLimit: { max: 3 }, fee: { kind: 'free' } },
      ],
    })
    expect(await findStandardService('none')).toBeNull()
  })

  it('stands on the page of the service, but not on the frozen page of a version', async () => {
    const current = await findPublishedService(kachua, 'ict-training')
    expect(current).toMatchObject({
      service: { standardService: { slug: 'training' } },
      standard: { timeLimit: { max: 7 } },
    })
    const frozen = await findPublishedService(kachua, 'ict-training', 1)
    expect(frozen?.service.standardService?.name.bn).toBe('প্রশিক্ষণ')
    expect(frozen?.standard).toBeUndefined()
  })
})
