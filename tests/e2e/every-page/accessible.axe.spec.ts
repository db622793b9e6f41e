import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser-test'
import { locales, publicPages } from '../../support/public-pages'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What a scheme can change: nothing but colours depends on it. */
const ofColour = ['color-contrast', 'link-in-text-block']

for (const { path } of publicPages) {
  test(`${path || '/'} has nothing that axe finds, in light and dark`, async ({ page }) => {
    for (const locale of locales) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(`/${locale}${path}`)
      const light = await violations(new AxeBuilder({ page }).withTags(wcag))
      expect.soft(light, `${locale}, light`).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await expect(page.locator('html')).toHaveCSS('background-color', dark)
      expect.soft(await violations(colours(page)), `${locale}, dark`).toEqual([])
    }
  })
}

const dark = 'rgb(19, 26, 23)'

function colours(page: Page) {
  return new AxeBuilder({ page }).withRules(ofColour)
}

async function violations(builder: AxeBuilder) {
  const results = await builder.analyze()
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}
