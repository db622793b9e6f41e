import { describe, expect, it } from 'vitest'
import { changedFields, type Compared, compareWithTemplate } from '@/lib/catalogue/compare'
import { parseFee } from '@/lib/values/fee'
import { parseTimeLimit } from '@/lib/values/time-limit'

const service = (time: string, fee: string, rest: Partial<Compared> = {}): Compared => ({
  nameBn: 'নামজারি',
  nameEn: 'Land mutation',
  timeLimit: parseTimeLimit(time),
  fee: parseFee(fee),
  documents: [{ textBn: 'দলিল' }],
  ...rest,
})
const none = { documents: [] }

describe('compareWithTemplate', () => {
  it('is silent about spelling, and about what the template does not say', () => {
    const template = { ...none, nameBn: 'নামজারী', documents: [{ textBn: 'দলিল।' }] }
    expect(compareWithTemplate(template, service('৭ দিন', '২০ টাকা'))).toEqual([])
  })

  it.each([
    ['২৮ কার্যদিবস', undefined],
    ['১ মাস', undefined],
    ['তাৎক্ষণিক', undefined],
    ['৩০ কার্যদিবস', 'slower'],
    ['২ মাস', 'slower'],
    ['৭ কার্যদিবস/ প্রয়োজন অনুযায়ী', 'slower'],
    ['চাহিদা মোতাবেক', 'not_stated'],
    ['-', 'not_stated'],
  ])('sets the time %s against 28 working days: %s', (time, why) => {
    const template = { ...none, timeLimit: parseTimeLimit('২৮ কার্যদিবস') }
    const [found] = compareWithTemplate(template, service(time, '২০ টাকা'))
    expect(found?.why).toBe(why)
  })

  it.each([
    ['২০ টাকা', undefined],
    ['১১৭০ টাকা', undefined],
    ['২০০০ টাকা', 'outside'],
    ['বিনামূল্যে', 'outside'],
    ['-', 'not_stated'],
  ])('sets the fee %s against 20 to 1170 taka: %s', (fee, why) => {
    const template = { ...none, feeMin: 20, feeMax: 1170 }
    const [found] = compareWithTemplate(template, service('৭ দিন', fee))
    expect(found?.why).toBe(why)
  })

  it('proposes words that read back as the value', () => {
    const template = { ...none, feeMin: 0, feeMax: 0, timeLimit: parseTimeLimit('৩ কার্যদিবস') }
    const found = compareWithTemplate(template, service('১০ কার্যদিবস', '৫ টাকা'))
    expect(found).toMatchObject([
      { field: 'timeLimit', proposed: { en: '3 working days' } },
      { field: 'fee', proposed: { bn: 'বিনামূল্যে' } },
    ])
  })

  it('names only the papers that lack', () => {
    const template = { documents: [{ textBn: 'দলিল' }, { textBn: 'ছবি', textEn: 'Photo' }] }
    expect(compareWithTemplate(template, service('৭ দিন', '-'))).toEqual([
      { field: 'documents', why: 'lacking', proposed: [{ bn: 'ছবি', en: 'Photo' }] },
    ])
  })
})

describe('changedFields', () => {
  it('names the fields in which two states differ', () => {
    const before = { ...none, nameBn: 'ক', feeMax: 5 }
    expect(changedFields(before, { ...before, descriptionEn: null })).toEqual([])
    expect(changedFields(before, { documents: [{ textBn: 'খ' }], feeMax: 6 })).toEqual([
      'name',
      'fee',
      'documents',
    ])
  })
})
