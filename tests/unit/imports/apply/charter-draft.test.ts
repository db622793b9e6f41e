import { describe, expect, it } from 'vitest'
import type { CharterDraftInput } from '@/lib/charters/schema'
import { toCharterDraft } from '@/lib/imports/apply/charter-draft'
import { compareWithReport } from '@/lib/imports/apply/compare-with-report'
import { pairTexts } from '@/lib/imports/apply/text-side'
import { buildReading, buildServiceReading } from '@/tests/factories/reading'

const none = { officerIds: [], escalationIds: [] }
const draftOf = (
  reading: ReturnType<typeof buildReading>,
  current: CharterDraftInput | null = null,
) => toCharterDraft(reading, 'bn', current, none)

describe('pairTexts', () => {
  it('puts a text on the side of its own language, and says which is the source', () => {
    expect(pairTexts({ method: 'Online' }, 'bn', undefined)).toEqual({
      columns: { methodEn: 'Online' },
      translations: { method: { source: 'en' } },
    })
  })

  it('keeps the translation of the same words, in another spelling too', () => {
    const existing = { nameBn: 'ভূমি সেবা', nameEn: 'Land service' }
    expect(pairTexts({ name: 'ভুমি  সেবা' }, 'bn', existing).columns).toEqual({
      nameBn: 'ভুমি  সেবা',
      nameEn: 'Land service',
    })
  })

  it('does not keep the translation of other words', () => {
    const existing = { timeLimitBn: '৩ দিন', timeLimitEn: '3 days' }
    expect(pairTexts({ timeLimit: '৭ দিন' }, 'bn', existing).columns).toEqual({
      timeLimitBn: '৭ দিন',
    })
  })
})

describe('toCharterDraft', () => {
  it('makes a draft that says what the report says', () => {
    const reading = buildReading({ objectives: ['এক'] })
    expect(compareWithReport(reading, draftOf(reading))).toEqual([])
  })

  it('continues the services of the current version by their names', () => {
    const current: CharterDraftInput = {
      services: [
        {
          slug: 'advice',
          category: 'citizen',
          nameBn: 'ওয়েব পোর্টাল বিষয়ক পরামর্শ',
          standardServiceSlug: 'portal',
        },
      ],
    }
    const reading = buildReading({
      services: [buildServiceReading(), buildServiceReading({ name: 'অন্য সেবা' })],
    })
    const [first, second] = draftOf(reading, current).services ?? []
    expect(first).toMatchObject({ slug: 'advice', standardServiceSlug: 'portal' })
    expect(second?.slug).toBeUndefined()
    expect(second?.standardServiceSlug).toBeUndefined()
  })
})

describe('compareWithReport', () => {
  const reading = buildReading()
  const change = (alter: (draft: CharterDraftInput) => void) => {
    const draft = draftOf(reading)
    alter(draft)
    return compareWithReport(reading, draft).map(({ path }) => path)
  }

  it('tells a text, a value and a row that were lost, by their path in the report', () => {
    expect(change((draft) => (draft.visionBn = 'অন্য'))).toEqual(['/vision'])
    expect(
      change((draft) => {
        const [service] = draft.services ?? []
        if (service) service.timeLimit = { raw: '৩ কার্যদিবস', kind: 'vague' }
      }),
    ).toEqual(['/services/0/timeLimit'])
    expect(change((draft) => (draft.expectations = []))).toEqual([
      '/expectations',
      '/expectations/0/text',
    ])
    expect(change((draft) => (draft.services = []))).toContain('/services')
  })

  it('tells a text that came from nowhere', () => {
    expect(
      change((draft) => {
        const [service] = draft.services ?? []
        if (service) service.placeBn = 'কোথাও'
      }),
    ).toEqual(['/services/0/place'])
  })
})
