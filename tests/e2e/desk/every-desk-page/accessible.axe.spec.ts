import type { Page } from '@playwright/test'
import { expect, test } from '../../../support/browser-test'
import { colourViolations, violations } from '../../../support/axe'
import { deskPages, entryPages, readExample } from '../../../support/desk/desk-pages'
import { withExamples } from '../../../support/desk/people'
import { locales } from '../../../support/public-pages'

const wide = { width: 1280, height: 800 }
const narrow = { width: 360, height: 740 }
const dark = 'rgb(19, 26, 23)'

test.describe('signed in', () => {
  test.use({ storageState: withExamples })
  for (const [name, pathOf] of Object.entries(deskPages))
    test(`${name}: axe finds nothing, wide and narrow, light and dark`, async ({ page }) => {
      await examine(page, pathOf(readExample()))
    })
})

test.describe('signed out', () => {
  for (const [name, path] of Object.entries(entryPages))
    test(`${name}: axe finds nothing, wide and narrow, light and dark`, async ({ page }) => {
      await examine(page, path)
    })
})

async function examine(page: Page, path: string): Promise<void> {
  for (const locale of locales) {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(wide)
    await page.goto(`/${locale}${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect.soft(await violations(page), `${locale}, wide, light`).toEqual([])
    await page.setViewportSize(narrow)
    expect.soft(await violations(page), `${locale}, narrow, light`).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveCSS('background-color', dark)
    expect.soft(await colourViolations(page), `${locale}, narrow, dark`).toEqual([])
  }
}
