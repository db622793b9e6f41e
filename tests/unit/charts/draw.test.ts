import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { drawBars } from '@/lib/charts/bars'
import { drawSpread } from '@/lib/charts/spread'

const points = [
  { label: 'নড়াইল', value: 2 },
  { label: 'মাগুরা <b>', value: 7 },
]
const words = { label: '২টি "সময়সীমা"', axis: 'কার্যদিবস', locale: 'bn' as const }
const many = Array.from({ length: 200 }, (_, at) => ({ label: `o${at}`, value: at % 30 }))

describe.each([
  ['a spread', drawSpread(points, 4.5, words)],
  ['a spread of many', drawSpread(many, 12, words)],
  [
    'bars',
    drawBars(
      [
        { label: 'নড়াইল', value: 2, words: '২' },
        { label: 'মাগুরা', words: 'উল্লেখ নেই' },
      ],
      words.label,
    ),
  ],
])('%s', (_, svg) => {
  const $ = load(svg)

  it('is one picture with words for those who do not see it', () => {
    expect($('svg')).toHaveLength(1)
    expect($('svg').attr('role')).toBe('img')
    expect($('svg').attr('aria-label')).toBe(words.label)
  })

  it('carries no style, script or label of parts, which pages may not have', () => {
    expect($('style, script, [style]')).toHaveLength(0)
    expect($('svg [aria-label]')).toHaveLength(0)
  })

  it('takes its colours from the page', () => {
    const colours = $('[fill], [stroke]').map((_, part) => [
      $(part).attr('fill'),
      $(part).attr('stroke'),
    ])
    const named = new Set(colours.get().filter(Boolean))
    expect([...named].filter((colour) => !/^(currentColor|none)$/.test(colour ?? ''))).toEqual([])
  })

  it('has numbers everywhere: no coordinate is missing', () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })
})

describe('a spread', () => {
  it('names each place and counts in Bangla digits', () => {
    const $ = load(drawSpread(points, 4.5, words))
    expect($('svg').text()).toContain('মাগুরা <b>')
    expect($('svg').text()).toMatch(/[০-৯]/)
    expect($('svg').text()).not.toMatch(/[0-9]/)
  })

  it('has a dot an office, also among many', () => {
    expect(load(drawSpread(many, 12, words))('circle')).toHaveLength(200)
  })
})
