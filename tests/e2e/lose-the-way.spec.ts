import { expect, test } from '../support/browser-test'
import { words } from '../support/words'

const missing = [
  '/nowhere',
  '/nowhere/at/all',
  '/areas/atlantis',
  '/departments/atlantis',
  '/offices/doict.atlantis',
  '/offices/doict.lohagara.narail/services/atlantis',
  '/offices/doict.lohagara.narail/versions/99',
  '/offices/doict.lohagara.narail/versions/one',
  '/offices/doict.atlantis/officers',
  '/services/atlantis',
  '/strategy/atlantis',
  '/offices/%E0%A4%A',
  '/offices/%00',
]

for (const locale of ['bn', 'en'] as const) {
  const { NotFound, Site } = words[locale]

  test(`an address without a page says so and helps on, in ${locale}`, async ({ page }) => {
    for (const path of missing) {
      const response = await page.goto(`/${locale}${path}`)
      expect(response?.status(), path).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(NotFound.title)
      await expect(page.getByText(NotFound.text)).toBeVisible()
    }
    await expect(page).toHaveTitle(new RegExp(NotFound.title))
    await expect(page.getByRole('searchbox', { name: Site.searchLabel })).toBeVisible()
    await page.getByRole('link', { name: NotFound.home }).click()
    await expect(page).toHaveURL(`/${locale}`)
  })
}

test('an address in no language says so in Bangla, and offers English', async ({ page }) => {
  for (const path of ['/fr/offices/doict', '/index.php']) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.bn.NotFound.title)
  }
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en')
})

test('odd questions are answered, not refused', { tag: '@once' }, async ({ request }) => {
  for (const query of [
    'q=%00',
    `q=${'%E0%A6%AD'.repeat(900)}`,
    'q=a&q=b',
    'after=zz',
    'q=%25_%27',
  ]) {
    const response = await request.get(`/bn/search?${query}`)
    expect(response.status(), query).toBe(200)
  }
  expect((await request.get('/bn/departments/doict?after=zz')).status()).toBe(200)
  expect((await request.get('/bn/areas/narail?after=zz')).status()).toBe(200)
})
