import { violations } from '../../support/axe'
import { expect, test } from '../../support/browser-test'
import { publicPages } from '../../support/public-pages'

const grounds = { light: 'rgb(252, 251, 248)', dark: 'rgb(19, 26, 23)' }
/** Between wide and narrow screens each language is seen in either scheme. */
const views = {
  wide: [
    { locale: 'bn', scheme: 'light' },
    { locale: 'en', scheme: 'dark' },
  ],
  narrow: [
    { locale: 'bn', scheme: 'dark' },
    { locale: 'en', scheme: 'light' },
  ],
} as const

for (const { path } of publicPages) {
  test(`${path || '/'} has nothing that axe finds, in light and dark`, async ({
    page,
    viewport,
  }) => {
    for (const { locale, scheme } of views[(viewport?.width ?? 0) > 600 ? 'wide' : 'narrow']) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(`/${locale}${path}`)
      await expect(page.locator('html')).toHaveCSS('background-color', grounds[scheme])
      expect.soft(await violations(page), `${locale}, ${scheme}`).toEqual([])
    }
  })
}
