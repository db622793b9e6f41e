import { expect, test } from '../../support/browser-test'
import { findCutOff } from '../../support/cut-off'
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
