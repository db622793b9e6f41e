import { expect, test } from '../support/browser-test'
import { words } from '../support/words'

const shalikha = '/offices/doict.shalikha.magura'

test('all versions of a charter, the newest first', async ({ page }) => {
  await page.goto(`/en${shalikha}/versions`)
  const entries = page.getByRole('main').getByRole('listitem')
  await expect(entries).toHaveCount(2)
  await expect(entries.nth(0)).toContainText(/Version 2.*in force/)
  await expect(entries.nth(1)).toContainText(/Version 1/)
  await expect(entries.nth(1)).not.toContainText('in force')
  await entries.nth(1).getByRole('link').click()
  await expect(page).toHaveURL(`/en${shalikha}/versions/1`)
})

for (const locale of ['bn', 'en'] as const) {
  const { Version, Charter } = words[locale]

  test(`an earlier version at its lasting address says what it is, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}${shalikha}/versions/1`)
    const notice = page.getByRole('paragraph').filter({ hasText: Version.old })
    await expect(notice).toContainText(/[1১]/)
    await expect(notice.getByRole('time')).toBeVisible()
    await expect(page.getByRole('heading', { name: Charter.institutional })).toHaveCount(0)
    await expect(page.getByRole('table')).toHaveCount(1)

    await notice.getByRole('link', { name: Version.toCurrent }).click()
    await expect(page).toHaveURL(`/${locale}${shalikha}`)
    await expect(page.getByRole('table')).toHaveCount(2)
  })

  test(`the version in force has a lasting address, too, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}${shalikha}`)
    const foot = page.getByRole('contentinfo')
    await foot.getByRole('link', { name: /2|২/ }).first().click()
    await expect(page).toHaveURL(`/${locale}${shalikha}/versions/2`)
    await expect(page.getByText(Version.currentNotice)).toBeVisible()
    await expect(page.getByRole('table')).toHaveCount(2)
  })
}

test('a version’s services keep their row, and lead to no page of today', async ({ page }) => {
  await page.goto(`/en${shalikha}/versions/1`)
  await expect(page.getByRole('rowheader')).toHaveCount(6)
  await expect(page.getByRole('rowheader').getByRole('link')).toHaveCount(0)
})
