import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { render } from './render'
import { ServiceView } from '@/components/service/service-view'
import {
  levelView,
  officerView,
  pair,
  promiseOf,
  publishedService,
} from '@/tests/factories/published'

const chief = officerView({ postId: 'chief', title: pair('প্রোগ্রামার', 'Programmer') })
const page = async (...of: Parameters<typeof publishedService>) =>
  load(await render(<ServiceView published={publishedService(...of)} />, 'en'))

describe('ServiceView', () => {
  it('says the promise as one sentence', async () => {
    const $ = await page()
    expect($('.promise').text()).toBe('Within 3 working days, free of charge')
    expect($('h1').text()).toBe('ICT training')
  })

  it('shows the words where they promise nothing definite', async () => {
    const $ = await page({ ...promiseOf('চাহিদা মোতাবেক', 'বিনামূল্যে') })
    expect($('.doubt').first().text()).toBe('no limit given')
  })

  it('keeps the printed words beside the reading of them', async () => {
    const $ = await page({ ...promiseOf('সর্বোচ্চ দুইদিন', 'বিনামূল্যে') })
    const quoted = $('q')
      .toArray()
      .map((q) => $(q).text())
    expect(quoted).toEqual(['সর্বোচ্চ দুইদিন'])
    expect($('q').attr('lang')).toBe('bn')
  })

  it('calls and writes with one touch', async () => {
    const $ = await page()
    expect(
      $('#who')
        .parent()
        .find('a')
        .toArray()
        .map((a) => $(a).attr('href')),
    ).toEqual(['tel:01100000021', 'mailto:ap@doict.example'])
  })

  it('climbs the ladder: the officers above, then the levels, nobody twice', async () => {
    const levels = { escalationLevels: [levelView({ officer: chief }), levelView({ level: 2 })] }
    const twice = await page({ escalation: [chief] }, levels)
    const apart = await page({ escalation: [officerView({ postId: 'other' })] }, levels)
    expect(twice('.ladder > li')).toHaveLength(2)
    expect(apart('.ladder > li')).toHaveLength(3)
  })

  it('names the helpline where the charter names nobody', async () => {
    const $ = await page()
    expect($('#ladder').parent().text()).toContain('333')
  })

  it('says that a post is vacant and what to do', async () => {
    const officer = officerView({ vacant: true, name: undefined, phones: [], emails: [] })
    const $ = await page({ officer })
    expect($('.person').first().text()).toContain('This post is vacant')
  })

  it('says that the officer changed since the version', async () => {
    const $ = await page({ officer: officerView({ changedSincePublication: true }) })
    expect($('.person').first().text()).toContain('since the charter was published')
  })
})
