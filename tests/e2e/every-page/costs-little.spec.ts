import type { APIRequestContext } from '@playwright/test'
import { load } from 'cheerio'
import { expect, test } from '../../support/browser-test'
import { fetchEncoded } from '../../support/fetch-encoded'
import { charterPage, locales } from '../../support/public-pages'

/** A first visit to a charter of nine services: the page, its style, its icons. */
const BUDGET_BYTES = 12_000

test.describe('the charter of nine services', { tag: '@once' }, () => {
  for (const locale of locales) {
    const path = `/${locale}${charterPage.path}`

    test(`costs at most 12 kB on a first visit, ${locale}`, async ({ request, baseURL }) => {
      const sizes: Record<string, number> = {}
      for (const part of [path, ...(await partsOf(request, path))]) {
        const { status, headers, bytes } = await fetchEncoded(`${baseURL}${part}`)
        expect(status, part).toBe(200)
        expect(headers['content-encoding'], part).toBe('br')
        sizes[part] = bytes
      }
      expect(Object.keys(sizes)).toEqual(expect.arrayContaining(['/icon.svg']))
      const sum = Object.values(sizes).reduce((total, bytes) => total + bytes, 0)
      expect(sum, JSON.stringify(sizes)).toBeLessThanOrEqual(BUDGET_BYTES)
    })
  }

  test('costs nothing more while it stays the same', async ({ baseURL }) => {
    const url = `${baseURL}/bn${charterPage.path}`
    const { etag = '' } = (await fetchEncoded(url)).headers
    const again = await fetchEncoded(url, { 'if-none-match': etag })
    expect([again.status, again.bytes]).toEqual([304, 0])
    const stale = await fetchEncoded(url, { 'if-none-match': '"another"' })
    expect(stale.status).toBe(200)
  })

  test('is the same whatever query and cookie come with it', async ({ baseURL }) => {
    const url = `${baseURL}/bn${charterPage.path}`
    const plain = await fetchEncoded(url)
    const other = await fetchEncoded(`${url}?utm_source=x&fbclid=1`, { cookie: 'session=1' })
    expect(other.headers.etag).toBe(plain.headers.etag)
  })

  test('is sent to those who know no brotli, too', async ({ baseURL }) => {
    const url = `${baseURL}/bn${charterPage.path}`
    for (const encoding of ['gzip', 'identity']) {
      const { headers, bytes } = await fetchEncoded(url, { 'accept-encoding': encoding })
      expect(headers['content-encoding'] ?? 'identity').toBe(encoding)
      expect(bytes).toBe(Number(headers['content-length']))
    }
  })
})

/** What a browser asks for with a page: style, pictures, and what the style asks for in turn. */
async function partsOf(request: APIRequestContext, path: string): Promise<string[]> {
  const $ = load(await (await request.get(path)).text())
  const links = $('link[rel="stylesheet"], link[rel="icon"], link[rel="preload"]')
  const own = [
    ...links.map((_, link) => $(link).attr('href')),
    ...$('img').map((_, image) => $(image).attr('src')),
  ]
  const sheets = own.filter((part) => part.endsWith('.css'))
  const css = await Promise.all(sheets.map(async (sheet) => (await request.get(sheet)).text()))
  const named = css.flatMap((text) => [...text.matchAll(/url\(["']?([^"')]+)/g)])
  const fetched = named.flatMap(([, address]) =>
    address && !/^data:/.test(address) ? address : [],
  )
  return [...new Set([...own, ...fetched])]
}
