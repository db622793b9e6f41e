import { describe, expect, it } from 'vitest'
import { render } from './render'
import { CharterView } from '@/components/charter/charter-view'
import { charterSections } from '@/components/charter/charter-sections'
import { countPromises } from '@/components/charter/count-promises'
import {
  levelView,
  pair,
  promiseOf,
  publishedCharter,
  serviceView,
} from '@/tests/factories/published'

const week = serviceView({ id: 'w', slug: 'week', ...promiseOf('১ সপ্তাহ', '২০/-') })
const internal = serviceView({ id: 'i', slug: 'i', category: 'internal' })

describe('the sections of a charter', () => {
  it('are those of the official template, in its order', () => {
    const charter = publishedCharter({
      services: [internal, serviceView()],
      expectations: [pair('সময়মতো আসুন')],
      escalationLevels: [levelView()],
      childOffices: [{ slug: 'x', name: pair('ক'), hasCharter: false }],
    })
    const numbers = charterSections(charter).map(({ id, number }) => [id, number])
    expect(numbers).toEqual([
      ['visionAndMission', '1'],
      ['citizen', '2.1'],
      ['internal', '2.3'],
      ['childOffices', '2.4'],
      ['expectations', '3'],
      ['grievance', '4'],
      ['officers', undefined],
    ])
  })

  it('are left out where the charter has none', () => {
    const empty = publishedCharter({ vision: pair(''), services: [] })
    expect(charterSections(empty)).toEqual([{ id: 'officers', number: undefined }])
  })
})

describe('countPromises', () => {
  it('finds the free ones and the longest limit across units', () => {
    const { free, longest } = countPromises([serviceView(), week])
    expect(free).toBe(1)
    expect(longest?.slug).toBe('week')
  })

  it('knows no longest limit where none is stated', () => {
    const vague = serviceView(promiseOf('চাহিদা মোতাবেক', '-'))
    expect(countPromises([vague])).toEqual({ free: 0, longest: undefined })
  })
})

describe('CharterView', () => {
  it('gives figures in the digits of the language, as links', async () => {
    const charter = publishedCharter({ services: [serviceView(), week] })
    const html = await render(<CharterView charter={charter} hrefOf={() => '#'} />, 'bn')
    expect(html).toContain('<a href="#citizen"><b>২</b> সেবা</a>')
    expect(html).toContain('<a href="#service-week"><b>১ সপ্তাহ</b>')
    expect(html).toContain('নিশ্চিত করা হয়নি')
  })

  it('says nothing of confirmations for a version by itself', async () => {
    const html = await render(<CharterView charter={publishedCharter()} />, 'en')
    expect(html).not.toContain('confirmed')
  })

  it('never hides a redaction', async () => {
    const redactions = [{ path: '/x', at: new Date('2026-10-01'), reason: 'a private number' }]
    const html = await render(<CharterView charter={publishedCharter({ redactions })} />, 'en')
    expect(html).toContain('<time class="num" datetime="2026-10-01">1 October 2026</time>')
    expect(html).toContain('a private number')
  })
})
