import { describe, expect, it } from 'vitest'
import { contextOf, type OfficeFacts } from '@/lib/charters/judging/context-of'
import { withWholeTranslations } from '@/lib/charters/judging/whole-translations'
import { charterDraftSchema, type CharterDraftInput } from '@/lib/charters/schema'

const nothing: OfficeFacts = { usualTimes: new Map() }
const draft = (content: CharterDraftInput) => charterDraftSchema.parse(content)

describe('the context of a charter', () => {
  it('has every text that says something, with its other side and what is known of it', () => {
    const content = draft({
      visionBn: 'রূপকল্প',
      objectives: [{ textBn: 'এক', textEn: 'One' }],
      escalationLevels: [{ level: 1, whoEn: 'GRO' }],
      services: [
        {
          category: 'citizen',
          nameBn: 'ছুটি',
          nameEn: 'Leave',
          recipientsBn: 'সবাই',
          documents: [{ textBn: 'আবেদন', sourceBn: 'অফিস' }],
          variants: [{ nameBn: 'জরুরি', timeLimitBn: '১ দিন' }],
          translations: { name: { reviewed: true } },
        },
      ],
    })
    const states = contextOf(content, nothing).pairs?.map(({ path, state }) => [path, state])
    expect(states).toEqual([
      ['/vision', 'missing'],
      ['/objectives/0', 'unreviewed'],
      ['/services/0/name', 'reviewed'],
      ['/services/0/recipient', 'missing'],
      ['/services/0/documents', 'missing'],
      ['/services/0/formSource', 'missing'],
      ['/services/0/variants/0/name', 'missing'],
      ['/services/0/variants/0/timeLimit', 'missing'],
      ['/grievance/0/who', 'missing'],
    ])
  })

  it('compares with others, not with the office itself', () => {
    const usualTimes = new Map([
      ['leave', { medianDays: 3, offices: 7 }],
      ['training', { medianDays: 9, offices: 1 }],
    ])
    const services = ['training', 'leave', undefined].map((standardServiceSlug) => ({
      category: 'citizen' as const,
      nameBn: 'সেবা',
      standardServiceSlug,
    }))
    expect(contextOf(draft({ services }), { usualTimes }).elsewhere).toEqual({
      1: { medianDays: 3, offices: 7 },
    })
  })

  it('says nothing of what is not known', () => {
    expect(contextOf(draft({}), nothing)).toEqual({ pairs: [], elsewhere: {} })
  })
})

describe('withWholeTranslations', () => {
  it('tells what was written of each row; the draft itself is left as it is', () => {
    const content = draft({ visionBn: 'ক', visionEn: 'A', objectives: [{ textBn: 'এক' }] })
    const outdated = { vision: { source: 'bn', reviewed: true, outdated: true } } as const
    const whole = withWholeTranslations(content, new WeakMap([[content, outdated]]), null)
    expect(contextOf(whole, nothing).pairs?.map(({ state }) => state)).toEqual([
      'outdated',
      'missing',
    ])
    expect(content.translations).toEqual({})
  })
})
