import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { render } from './render'
import { OfficePage } from '@/components/office/office-page'
import { LanguageSwitch } from '@/components/site/language-switch'
import { SafeLink } from '@/components/ui/safe-link'
import { officeHeader, publishedCharter } from '@/tests/factories/published'

const officePage = async (
  office: Parameters<typeof officeHeader>[0] = {},
  edition: Parameters<typeof OfficePage>[0]['edition'] = publishedCharter(),
) =>
  load(
    await render(
      <OfficePage office={officeHeader(office)} path="/offices/x" edition={edition} heading>
        <p>content</p>
      </OfficePage>,
      'en',
    ),
  )

describe('OfficePage', () => {
  it('has one heading, a way past the head, and the way down to its area', async () => {
    const $ = await officePage()
    expect($('h1').text()).toBe('Upazila Office, Lohagara')
    expect($('a.skip').attr('href')).toBe('#main')
    expect(
      $('.crumbs a')
        .toArray()
        .map((a) => $(a).text()),
    ).toEqual(['Protishruti', 'Narail', 'Lohagara'])
  })

  it('says at its foot which version it is, and that nobody confirmed it', async () => {
    const $ = await officePage()
    expect($('#edition').text()).toContain('Version 2. Published on 30 September 2026.')
    expect($('#edition').text()).toContain('Not confirmed')
  })

  it('asks for mistakes by mail where the office has an address', async () => {
    const withMail = await officePage({ emails: ['office@doict.example'] })
    const without = await officePage()
    expect(withMail('.foot a[href^="mailto:office@doict.example?subject="]')).toHaveLength(1)
    expect(without('.foot a[href="/en/offices/doict.lohagara.narail/officers"]')).toHaveLength(1)
  })

  it('says that people are invented, and that an office has closed', async () => {
    expect((await officePage({ sample: true }))('.notice').text()).toContain('invented')
    expect((await officePage({ state: 'CLOSED' }))('.notice').text()).toContain('has closed')
  })
})

describe('LanguageSwitch', () => {
  it('stays on the same page, query and all', async () => {
    const $ = load(await render(<LanguageSwitch path="/search" query={{ q: 'নড়াইল' }} />, 'en'))
    const query = new URLSearchParams({ q: 'নড়াইল' })
    expect($('a').attr('href')).toBe(`/bn/search?${query}`)
    expect($('a').attr('lang')).toBe('bn')
    expect($('[aria-current]').text()).toBe('English')
  })
})

describe('SafeLink', () => {
  it('links only where a page may lead', async () => {
    expect(await render(<SafeLink url="https://example.org/" />, 'en')).toContain('<a href="https:')
    expect(await render(<SafeLink url="javascript:alert(1)" />, 'en')).toBe(
      '<span>javascript:alert(1)</span>',
    )
  })
})
