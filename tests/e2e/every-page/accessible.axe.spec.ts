import { colourViolations, violations } from '../../support/axe'
import { expect, test } from '../../support/browser-test'
import { locales, publicPages } from '../../support/public-pages'

for (const { path } of publicPages) {
  test(`${path || '/'} has nothing that axe finds, in light and dark`, async ({ page }) => {
    for (const locale of locales) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(`/${locale}${path}`)
      const light = await violations(page)
      expect.soft(light, `${locale}, light`).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await expect(page.locator('html')).toHaveCSS('background-color', dark)
      expect.soft(await colourViolations(page), `${locale}, dark`).toEqual([])
    }
  })
}

const dark = 'rgb(19, 26, 23)'
