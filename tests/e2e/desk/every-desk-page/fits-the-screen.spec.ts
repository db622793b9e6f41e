import { expect, test } from '../../../support/browser-test'
import { findCutOff } from '../../../support/cut-off'
import { deskPages, entryPages, readExample } from '../../../support/desk/desk-pages'
import { withExamples } from '../../../support/desk/people'
import { locales } from '../../../support/public-pages'

const width = 360

test.use({ storageState: withExamples, viewport: { width, height: 740 } })

for (const locale of locales)
  test(`no page of the desk is wider than a phone or cut off, ${locale}`, async ({ page }) => {
    const example = readExample()
    const desk = Object.values(deskPages).map((pathOf) => pathOf(example))
    for (const path of [...desk, ...Object.values(entryPages)]) {
      await page.goto(`/${locale}${path}`)
      await expect(page.getByRole('main')).toBeVisible()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(wide, `${path}: width of the page`).toBeLessThanOrEqual(width)
      expect.soft(await page.evaluate(findCutOff), `${path}: cut off`).toEqual([])
    }
  })
