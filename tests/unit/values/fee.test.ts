import { describe, expect, it } from 'vitest'
import { parseFee } from '@/lib/values/fee'

describe('free', () => {
  it.each([
    'বিনামূল্যে',
    'বিনা মূল্যে',
    'বিনা মূল্য',
    'বিনামুল্যে',
    'ফ্রি',
    'কোন ফি লাগে না',
    'Free of cost',
    'No fee',
    '০/-',
    '০.০০',
    'Nil',
  ])('%s', (raw) => expect(parseFee(raw)).toEqual({ raw, kind: 'free', amount: 0 }))
})

describe('one amount', () => {
  const cells: [string, number, object?][] = [
    ['২০/=', 20],
    ['20/-', 20],
    ['৭.৫০ টাকা', 7.5],
    ['১০০০.০০', 1000],
    ['৫০', 50],
    ['১,১৫০/-', 1150],
    ['১১৫০ টাকা', 1150],
    ['৫০০০/- (পাঁচ হাজার) টাকা', 5000],
    ['৫০০০/- (পাঁচ হাজার টাকা মাত্র)', 5000],
    ['৫০০০/- (ছয় হাজার) টাকা', 5000, { wordsValue: 6000 }],
    ['এক হাজার একশত পঞ্চাশ টাকা', 1150],
    ['৫ হাজার টাকা', 5000],
    ['২ লক্ষ ৫০ হাজার টাকা', 250_000],
    ['৳৫০০', 500],
    ['৫০০৳', 500],
    ['BDT 500', 500],
    ['Tk. 500', 500],
    ['কোর্ট ফি ২০/-', 20],
    ['২০ টাকার কোর্ট ফি', 20],
    ['১০০০/- ট্রেজারী চালানের মাধ্যমে', 1000, { channels: ['treasury_challan'] }],
    ['বিকাশ/নগদ এর মাধ্যমে ১০০ টাকা', 100, { channels: ['mobile'] }],
    ['মূল্য ২০ টাকা নগদে পরিশোধ', 20, { channels: ['cash'] }],
    ['কোড নং ১-৩৩০১-০০০১-১৮৭৬ এ ৫০০ টাকা', 500],
    ['প্রতি পৃষ্ঠা ২ টাকা', 2, { condition: 'প্রতি পৃষ্ঠা' }],
    ['৫০০ টাকা (অফেরতযোগ্য)', 500, { condition: 'অফেরতযোগ্য' }],
    ['৫০০ টাকা + ১৫% ভ্যাট', 500, { percent: [15], condition: '১৫% ভ্যাট' }],
  ]

  it.each(cells)('%s', (raw, amount, more = {}) => {
    expect(parseFee(raw)).toEqual({ raw, kind: 'fixed', amount, ...more })
  })
})

describe('parts of a fee', () => {
  it('adds them up', () => {
    expect(parseFee('ফি ২০০/- ভ্যাট- ৩০/-')).toMatchObject({
      kind: 'fixed',
      amount: 230,
      components: [
        { label: 'ফি', amount: 200 },
        { label: 'ভ্যাট', amount: 30 },
      ],
    })
    expect(parseFee('২০ টাকা কোর্ট ফি ও ৫০ টাকা ফরম মূল্য').components).toEqual([
      { label: 'কোর্ট ফি', amount: 20 },
      { label: 'ফরম মূল্য', amount: 50 },
    ])
  })

  it('leaves tax in advance and deposits out of the price', () => {
    expect(parseFee('Tk. 500 & Advance source: Tk. 30,000')).toMatchObject({
      kind: 'fixed',
      amount: 500,
      components: [
        { label: 'fee', amount: 500 },
        { label: 'Advance source', amount: 30_000 },
      ],
    })
  })

  it('keeps a printed total even where the parts do not add up to it', () => {
    const fee = parseFee('আবেদন ফি ২০ টাকা, নোটিশ জারি ফি ৫০ টাকা; মোট ১১৭০ টাকা')
    expect(fee.amount).toBe(1170)
    expect(fee.components?.map((part) => part.amount)).toEqual([20, 50])
  })
})

describe('a fee by case, a range, a percentage', () => {
  const cells: [string, object][] = [
    [
      'মহিলা ১০০/- পুরুষ ২০০/-',
      {
        kind: 'by_case',
        min: 100,
        max: 200,
        components: [
          { label: 'মহিলা', amount: 100 },
          { label: 'পুরুষ', amount: 200 },
        ],
      },
    ],
    [
      '১ম শ্রেণি ১০০০ টাকা, ২য় শ্রেণি ৫০০ টাকা',
      {
        kind: 'by_case',
        min: 500,
        max: 1000,
        components: [
          { label: '১ম শ্রেণি', amount: 1000 },
          { label: '২য় শ্রেণি', amount: 500 },
        ],
      },
    ],
    [
      '৫০০ টাকা (নবায়ন ৩০০ টাকা)',
      {
        kind: 'by_case',
        min: 300,
        max: 500,
        components: [
          { label: 'নতুন', amount: 500 },
          { label: 'নবায়ন', amount: 300 },
        ],
      },
    ],
    [
      'দরিদ্রদের জন্য বিনামূল্যে, অন্যান্য ১০০ টাকা',
      {
        kind: 'by_case',
        min: 0,
        max: 100,
        components: [
          { label: 'দরিদ্রদের জন্য', amount: 0 },
          { label: 'অন্যান্য', amount: 100 },
        ],
      },
    ],
    ['১০০-৫০০ টাকা', { kind: 'range', min: 100, max: 500 }],
    ['১০০/- থেকে ৫০০/-', { kind: 'range', min: 100, max: 500 }],
    ['সর্বোচ্চ ৫০০ টাকা', { kind: 'range', max: 500 }],
    ['কমপক্ষে ১০০ টাকা', { kind: 'range', min: 100 }],
    ['যন্ত্রের মূল্যের ৫০%', { kind: 'percent', percent: [50], condition: 'যন্ত্রের মূল্যের' }],
    [
      'যন্ত্রের মূল্যের ৫০% বা ৭০% নগদে পরিশোধ',
      { kind: 'percent', percent: [50, 70], condition: 'যন্ত্রের মূল্যের', channels: ['cash'] },
    ],
  ]

  it.each(cells)('%s', (raw, expected) => {
    expect(parseFee(raw)).toEqual({ raw, ...expected })
  })
})

describe('no amount', () => {
  it.each([
    'সরকার নির্ধারিত হারে',
    'Determined by the Government',
    '১৮৯৮ সালের আইনের ১৪৫ ধারায়',
    'Essential Products Control Act, 1881',
    'ফি বিধিমালা ২০১২ অনুযায়ী',
    'ফরম নং ২৬৩',
    '০১৭১১-০০০০০১',
    '২০১৮',
    'কোড নং ১-৩৩০১-০০০১-১৮৭৬',
  ])('%s is unspecified', (raw) => expect(parseFee(raw)).toEqual({ raw, kind: 'unspecified' }))

  it.each(['', '-', '—', 'N/A', 'প্রযোজ্য নয়'])('%s is none', (raw) => {
    expect(parseFee(raw)).toEqual({ raw, kind: 'none' })
  })
})

describe('an hour of the day', () => {
  it.each(['৯.০০ টা', 'সকাল ৯ টা থেকে বিকাল ৫ টা', 'সকাল ৯টা-৫টা', 'সকাল ৯:৩০ টা', 'রাত ৮টার পর'])(
    'is no price: %s',
    (raw) => expect(parseFee(raw)).toEqual({ raw, kind: 'unspecified' }),
  )

  it('stands beside a price', () => {
    expect(parseFee('৫০০ টাঃ, অফিস সময় সকাল ৯.০০ টা')).toMatchObject({ kind: 'fixed', amount: 500 })
    expect(parseFee('৫০ টা')).toMatchObject({ kind: 'fixed', amount: 50 })
  })
})

describe('a bare number', () => {
  it.each(['দুই', 'পাঁচ', '3', '৫', '০৩', '(২)'])(
    'is no price where it looks like a serial: %s',
    (raw) => expect(parseFee(raw)).toEqual({ raw, kind: 'unspecified' }),
  )

  it.each([
    ['৫০০', 500],
    ['10', 10],
    ['৩.০০', 3],
    ['৫ টাকা', 5],
    ['পাঁচ টাকা', 5],
  ])('is one elsewhere: %s', (raw, amount) =>
    expect(parseFee(raw)).toMatchObject({ kind: 'fixed', amount }),
  )
})
