import { expect, test } from '../support/browser-test'
import { publicPages } from '../support/public-pages'
import { words } from '../support/words'

const names = { bn: 'বাংলা', en: 'English' }

test('the same page in the other language, and back', { tag: '@wide' }, async ({ page }) => {
  for (const { path, status } of publicPages) {
    const here = status === 404 ? '' : path
    await page.goto(`/bn${path}`)
    await expect(page.locator('html'), path).toHaveAttribute('lang', 'bn')
    await page.getByRole('link', { name: names.en, exact: true }).click()
    await expect(page).toHaveURL(`/en${here}`)
    await expect(page.locator('html'), path).toHaveAttribute('lang', 'en')
    await page.getByRole('link', { name: names.bn, exact: true }).click()
    await expect(page).toHaveURL(`/bn${here}`)
  }
})

test('each language is named in its own script and marked as such', async ({ page }) => {
  await page.goto('/bn/offices/doict.lohagara.narail')
  const switcher = page.getByRole('navigation', { name: words.bn.Site.languages })
  const english = switcher.getByRole('link', { name: names.en })
  await expect(english).toBeVisible()
  await expect(english).toHaveAttribute('lang', 'en')
  await expect(english).toHaveAttribute('hreflang', 'en')
  await expect(switcher.getByText(names.bn)).toHaveAttribute('aria-current', 'true')
})

test('search engines are told of both languages', { tag: '@once' }, async ({ page }) => {
  for (const { path, status } of publicPages) {
    if (status === 404 || path.includes('?')) continue
    await page.goto(`/en${path}`)
    for (const [hreflang, locale] of [
      ['bn', 'bn'],
      ['en', 'en'],
      ['x-default', 'bn'],
    ] as const) {
      const alternate = page.locator(`link[rel="alternate"][hreflang="${hreflang}"]`)
      await expect(alternate, path).toHaveAttribute('href', new RegExp(`^http.*/${locale}${path}$`))
    }
    await expect(page.locator('meta[name="description"]'), path).toHaveAttribute('content', /\S/)
  }
})

test(
  'every Bangla word on an English page is marked as Bangla',
  { tag: '@wide' },
  async ({ page }) => {
    for (const { path } of publicPages) {
      await page.goto(`/en${path}`)
      await expect(page.locator('main')).toBeVisible()
      expect.soft(await page.evaluate(findUnmarkedBangla), path).toEqual([])
    }
  },
)

test('the first address leads to Bangla, the portal’s own language', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/bn$/)
  await page.goto('/offices/doict.lohagara.narail')
  await expect(page).toHaveURL(/\/bn\/offices\/doict\.lohagara\.narail$/)
})

/** Words in Bangla letters that stand under `lang="en"`; runs in the page. */
function findUnmarkedBangla(): string[] {
  const found: string[] = []
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode
    const lang = parentElement?.closest('[lang]')?.getAttribute('lang')
    if (/[\u0980-\u09ff]/.test(nodeValue ?? '') && lang !== 'bn') found.push(nodeValue ?? '')
  }
  return found
}
