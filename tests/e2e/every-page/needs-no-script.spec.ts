import type { Page } from '@playwright/test'
import { load } from 'cheerio'
import { expect, test } from '../../support/browser-test'
import { locales, publicPages } from '../../support/public-pages'

test('every page is a document without script', { tag: '@once' }, async ({ request }) => {
  for (const { path, status = 200 } of publicPages)
    for (const locale of locales) {
      const response = await request.get(`/${locale}${path}`)
      expect(response.status(), path).toBe(status)
      const headers = response.headers()
      expect(headers['content-type'], path).toBe('text/html; charset=utf-8')
      expect(headers['content-security-policy'], path).toContain("script-src 'none'")
      expect(headers['set-cookie'], path).toBeUndefined()
      const html = await response.text()
      expect(html.slice(0, 40), path).toContain(`<!DOCTYPE html><html lang="${locale}">`)
      expect(executableParts(html), path).toEqual([])
    }
})

test('every page shows its words and asks for nothing but style and pictures', async ({ page }) => {
  const asked = watchRequests(page)
  for (const { path } of publicPages) {
    await page.goto(`/bn${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main')).toContainText(/[ঀ-৿]/)
  }
  expect([...asked.kinds].sort()).toEqual(['document', 'image', 'stylesheet'])
  expect([...asked.origins]).toEqual([new URL(page.url()).origin])
})

test('no web font is named by the style sheet', { tag: '@once' }, async ({ request }) => {
  const $ = load(await (await request.get('/bn')).text())
  const sheets = $('link[rel="stylesheet"]').map((_, link) => $(link).attr('href'))
  expect(sheets.length).toBeGreaterThan(0)
  for (const sheet of sheets) {
    const css = await (await request.get(sheet)).text()
    expect(css).toContain('Noto Sans Bengali')
    expect(css).not.toContain('@font-face')
    expect(css).not.toContain('@import')
  }
})

/** Scripts, event handlers, frames and whatever else would run or load something. */
function executableParts(html: string): string[] {
  const $ = load(html)
  const parts = $('script:not([type="application/ld+json"]), iframe, object, embed, base, style')
  const handlers = $('*').filter((_, element) =>
    Object.keys('attribs' in element ? element.attribs : {}).some((name) => /^on/i.test(name)),
  )
  const hints = $('link[as="script"], link[rel="modulepreload"], [href^="javascript:" i]')
  return [...parts, ...handlers, ...hints].map((element) => $.html(element))
}

function watchRequests(page: Page) {
  const kinds = new Set<string>()
  const origins = new Set<string>()
  page.on('request', (request) => {
    // Chromium has no name for the kind of a page's icon
    const isIcon = new URL(request.url()).pathname === '/icon.svg'
    kinds.add(isIcon ? 'image' : request.resourceType())
    origins.add(new URL(request.url()).origin)
  })
  return { kinds, origins }
}
