import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser-test'
import { words } from '../support/words'

const charter = '/bn/offices/doict.lohagara.narail'

test('the first stop leads past the head of the page', async ({ page }) => {
  await page.goto(charter)
  const skip = page.getByRole('link', { name: words.bn.Site.skip })
  await expect(skip).not.toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
})

for (const path of ['/bn', charter, '/bn/search?q=ict', `${charter}/services/field-ict-support`]) {
  test(
    `${path}: every stop in order, in sight, and no trap`,
    { tag: '@wide' },
    async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('main')).toBeVisible()
      const stops = await page
        .locator('a[href], button, input, summary')
        .filter({ visible: true })
        .count()
      const visited: number[] = []
      for (let stop = 0; stop < stops; stop++) {
        await page.keyboard.press('Tab')
        const { index, problem } = await page.evaluate(describeFocus)
        expect.soft(problem, `stop ${stop + 1}`).toBe('')
        visited.push(index)
      }
      expect(visited).toEqual([...visited].sort((a, b) => a - b))
      expect(new Set(visited).size).toBe(stops)
      await page.keyboard.press('Shift+Tab')
      const back = await page.evaluate(describeFocus)
      expect(back.index).toBe(visited.at(-2))
    },
  )
}

test('the rest of a service unfolds with Enter', { tag: '@phone' }, async ({ page }) => {
  await page.goto(charter)
  const row = page.getByRole('row').nth(1)
  const rest = row.getByText('টেলিফোন যোগাযোগ')
  await expect(rest).toBeHidden()
  await row.getByText(words.bn.Charter.more).focus()
  await page.keyboard.press('Enter')
  await expect(rest).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(rest).toBeHidden()
})

test('a search from the field at the head, without a mouse', async ({ page }) => {
  await page.goto(charter)
  await tabTo(page, 'searchbox')
  await page.keyboard.type('কচুয়া')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/bn\/search\?q=/)
  await expect(page.getByRole('main').getByRole('link', { name: /কচুয়া, বাগেরহাট$/ })).toBeVisible()
})

async function tabTo(page: Page, role: 'searchbox') {
  const target = page.getByRole(role)
  for (let stop = 0; stop < 20; stop++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) break
  }
  await expect(target).toBeFocused()
}

/** Where the focus is in the document's order, and what is wrong with how it shows; runs in the page. */
function describeFocus(): { index: number; problem: string } {
  const element = document.activeElement
  if (!element || element === document.body) return { index: -1, problem: 'nothing has the focus' }
  const index = [...document.querySelectorAll('*')].indexOf(element)
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const { top, bottom, left, right } = element.getBoundingClientRect()
  const isInView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
  const name = element.textContent?.trim().slice(0, 40) ?? ''
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
    return { index, problem: `${name}: no outline` }
  return { index, problem: isInView ? '' : `${name}: out of sight` }
}
