import { violations } from '../../support/axe'
import { expect, test } from '../../support/browser-test'
import { publicPages } from '../../support/public-pages'

const grounds = { light: 'rgb(252, 251, 248)', dark: 'rgb(19, 26, 23)' }
/** What the views share is found in either; between them they have each language, size and scheme. */
const views = {
  wide: { locale: 'en', scheme: 'dark' },
  narrow: { locale: 'bn', scheme: 'light' },
} as const

for (const { path } of publicPages) {
  test(`${path || '/'} has nothing that axe finds`, async ({ page, viewport }) => {
    const { locale, scheme } = views[(viewport?.width ?? 0) > 600 ? 'wide' : 'narrow']
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(`/${locale}${path}`)
    await expect(page.locator('html')).toHaveCSS('background-color', grounds[scheme])
    expect(await violations(page), `${locale}, ${scheme}`).toEqual([])
  })
}
