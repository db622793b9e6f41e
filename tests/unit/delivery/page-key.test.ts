import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageKeyOf, pageKeyString } from '@/lib/delivery/page-key'

describe('pageKeyOf', () => {
  it('keeps an office page under its office, whatever else the address carries', () => {
    expect(
      pageKeyOf('localhost:3000', '/bn/offices/doict.narail/officers?utm_source=x&fbclid=1'),
    ).toEqual({
      host: '',
      path: '/bn/offices/doict.narail/officers',
      office: 'doict.narail',
      life: 'office',
    })
  })

  it('knows an office by its own host', () => {
    expect(pageKeyOf('DOICT.lohagara.narail.gov.bd:443', '/bn')).toEqual({
      host: 'doict.lohagara.narail.gov.bd',
      path: '/bn',
      office: 'doict.lohagara.narail',
      life: 'office',
    })
  })

  it('takes the front of an office’s own host for a page of the office', () => {
    expect(pageKeyOf('doict.narail.gov.bd', '/')).toEqual({
      host: 'doict.narail.gov.bd',
      path: '/',
      office: 'doict.narail',
      life: 'office',
    })
  })

  it('keeps all ticks of a comparison, each once, and no endless number of them', () => {
    const ticks = (n: number) => Array.from({ length: n }, (_, at) => `office=o${at}`).join('&')
    expect(pageKeyOf('x', `/en/compare?${ticks(2)}&office=o0&go=1`)).toMatchObject({
      path: '/en/compare?go=1&office=o0&office=o1',
    })
    expect(pageKeyOf('x', `/en/compare?${ticks(99)}`)?.path.match(/office=/g)).toHaveLength(12)
  })

  it('keeps list pages by the query names they depend on, in one order', () => {
    const one = pageKeyOf('x', '/en/search?q=ict&area=narail&x=1')
    const other = pageKeyOf('y', '/en/search?area=narail&q=ict')
    expect(one).toEqual(other)
    expect(one).toMatchObject({ path: '/en/search?area=narail&q=ict', life: 'list' })
  })

  it.each([
    '/en/admin',
    '/bn/admin/offices',
    '/api/v1/offices',
    '/_next/image',
    '//evil',
    'http://evil/bn',
  ])('keeps nothing for %s', (target) => expect(pageKeyOf('localhost', target)).toBeNull())

  it.each(['/', '/fr', '/offices/doict', '/robots.txt'])(
    'takes %s, which moved, is missing or is a file, for a page',
    (target) => expect(pageKeyOf('localhost', target)).toMatchObject({ path: target, host: '' }),
  )

  it('takes a page whose name only begins like the admin section', () => {
    expect(pageKeyOf('localhost', '/en/administration')).toMatchObject({ life: 'list' })
  })

  it('never lets an unknown host or a long value into a key', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (host, value) => {
        const key = pageKeyOf(
          `${host}.example`,
          `/bn/search?q=${encodeURIComponent(value.toWellFormed())}`,
        )
        expect(key?.host).toBe('')
        expect(pageKeyString(key!).length).toBeLessThan(2_000)
      }),
    )
  })
})
