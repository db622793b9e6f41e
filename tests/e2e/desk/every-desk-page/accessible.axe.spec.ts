import type { Page } from '@playwright/test'
import { expect, test } from '../../../support/browser-test'
import { violations } from '../../../support/axe'
import { deskPages, entryPages, readExample } from '../../../support/desk/desk-pages'
import { withExamples } from '../../../support/desk/people'

const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 360, height: 740 } }
const grounds = { light: 'rgb(252, 251, 248)', dark: 'rgb(19, 26, 23)' }
const views = [
  { locale: 'bn', size: 'narrow', scheme: 'light' },
  { locale: 'en', size: 'wide', scheme: 'dark' },
] as const

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

/** What the views share is found in either; between them they have each language, size and scheme. */
async function examine(page: Page, path: string): Promise<void> {
  for (const { locale, size, scheme } of views) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize(sizes[size])
    await page.goto(`/${locale}${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('html')).toHaveCSS('background-color', grounds[scheme])
    expect.soft(await violations(page), `${locale}, ${size}, ${scheme}`).toEqual([])
  }
}
