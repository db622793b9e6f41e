import { describe, expect, it } from 'vitest'
import { applyProposal, withTexts } from '@/lib/charters/editing/apply-proposal'
import { charterDraftSchema } from '@/lib/charters/schema'

const draft = (services: object[], rest: object = {}) =>
  charterDraftSchema.parse({ sourceLanguage: 'bn', services, ...rest })
const service = (given: object) => ({ category: 'citizen', nameBn: 'প্রশিক্ষণ', ...given })

describe('applyProposal', () => {
  it('changes the judged words wherever they stand whole in the text', () => {
    const content = draft([service({ methodBn: 'ভুমি অফিসে আবেদন; ভুমিহীনদের জন্য ভুমি।' })])
    const proposal = { path: '/services/0/method', raw: 'ভুমি', proposal: 'ভূমি' }
    expect(applyProposal(content, proposal)).toEqual([
      {
        pointer: '/services/0/methodBn',
        before: 'ভুমি অফিসে আবেদন; ভুমিহীনদের জন্য ভুমি।',
        after: 'ভূমি অফিসে আবেদন; ভুমিহীনদের জন্য ভূমি।',
      },
    ])
  })

  it('puts right an address within a contact printed in words', () => {
    const content = draft([service({ officerRaw: 'প্রোগ্রামার, ইমেইলঃ ap@doict,gov.bd' })])
    const proposal = {
      path: '/services/0/officer/emails',
      raw: 'ap@doict,gov.bd',
      proposal: 'ap@doict.gov.bd',
    }
    expect(applyProposal(content, proposal)).toMatchObject([
      { pointer: '/services/0/officerRaw', after: 'প্রোগ্রামার, ইমেইলঃ ap@doict.gov.bd' },
    ])
  })

  it('shifts the serials after the one put right, each category for itself', () => {
    const content = draft([
      service({ serial: '১' }),
      service({ serial: '৩', nameBn: 'সহায়তা' }),
      service({ serial: '১', nameBn: 'পরামর্শ', category: 'internal' }),
      service({ serial: '৪', nameBn: 'মেরামত' }),
    ])
    const texts = applyProposal(content, { path: '/services/1/serial', raw: '৩', proposal: '২' })
    expect(texts).toEqual([
      { pointer: '/services/1/serial', before: '৩', after: '২' },
      { pointer: '/services/3/serial', before: '৪', after: '৩' },
    ])
    expect(withTexts(content, texts).services.map(({ serial }) => serial)).toEqual([
      ...['১', '২', '১', '৩'],
    ])
  })

  it('has nothing to offer where the words have become others', () => {
    const content = draft([service({ methodBn: 'টেলিফোনে' })])
    const proposal = { path: '/services/0/method', raw: 'ভুমি', proposal: 'ভূমি' }
    expect(applyProposal(content, proposal)).toEqual([])
  })
})
