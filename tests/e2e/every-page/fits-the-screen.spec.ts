import { expect, test } from '../../support/browser-test'
import { locales, publicPages } from '../../support/public-pages'

for (const locale of locales)
  test(`no page is wider than the screen or cut off, ${locale}`, async ({ page }) => {
    const width = page.viewportSize()?.width ?? 0
    for (const { path } of publicPages) {
      await page.goto(`/${locale}${path}`)
      await expect(page.locator('main')).toBeVisible()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(wide, `${path}: width of the page`).toBeLessThanOrEqual(width)
      expect.soft(await page.evaluate(findCutOff), `${path}: cut off`).toEqual([])
    }
  })

/** Elements whose words reach beyond the screen or beyond a box that hides what overflows; runs in the page. */
function findCutOff(): string[] {
  const hasWords = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
  const isForScreenReaders = (element: Element) =>
    element.closest('.sr-only, .skip, .promises thead') !== null
  const isCut = (element: Element) => {
    const { left, right, width } = element.getBoundingClientRect()
    if (width === 0 || getComputedStyle(element).visibility === 'hidden') return false
    if (left < 0 || right > document.documentElement.clientWidth + 1) return true
    const clips = getComputedStyle(element).overflowX !== 'visible'
    return clips && element.scrollWidth > element.clientWidth + 1
  }
  return [...document.querySelectorAll('body *')]
    .filter((element) => hasWords(element) && !isForScreenReaders(element) && isCut(element))
    .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 60)}`)
}
