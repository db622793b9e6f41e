import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser-test'
import { words } from '../support/words'

// What a real charter leaves out, leaves open or has in the wrong place is said in words, never left blank.

for (const locale of ['bn', 'en'] as const) {
  const { Text, Officer, Charter, Version } = words[locale]
  const kachua = {
    bn: ['চাহিদা মোতাবেক', 'ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ'],
    en: ['As required', 'Contact by coming in person'],
  }[locale]

  test(`a time that is no limit, or no time at all, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/offices/doict.kachua.bagerhat`)
    const times = page.getByRole('row').locator('td:first-of-type')
    await expect(times).toHaveText([
      `${kachua[0]} ${Text.noLimit}`,
      ...Array<string>(6).fill(`${kachua[1]} ${Text.wrongColumn}`),
    ])
  })

  test(`a post that nobody holds, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/offices/doict.kachua.bagerhat`)
    await expect(services(page)).toHaveCount(7)
    for (const row of await services(page).all()) await expect(row).toContainText(Officer.vacant)
    const officers = page.getByRole('region', { name: Charter.officers })
    await expect(officers.getByRole('listitem').first()).toContainText(Officer.vacantNext)
  })

  test(`a charter that nobody has confirmed, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/offices/doict.kachua.bagerhat`)
    const figures = page.getByRole('navigation', { name: Charter.figures })
    await expect(figures).toContainText(Charter.notConfirmed)
    await expect(page.getByRole('contentinfo')).toContainText(Version.notConfirmed)
  })

  test(`nothing said of four things, in ${locale}`, { tag: '@wide' }, async ({ page }) => {
    await page.goto(`/${locale}/offices/acl.charghat.rajshahi`)
    await expect(services(page)).toHaveCount(4)
    const khas = services(page).nth(2).getByRole('cell')
    await expect(khas.filter({ hasText: Text.notStated })).toHaveCount(4)
  })
}

test('a fee that is stated keeps its figures, in the digits of the language', async ({ page }) => {
  await page.goto('/bn/offices/acl.charghat.rajshahi')
  await expect(services(page).first()).toContainText('৪৫ দিন')
  await expect(services(page).first()).toContainText('১,১৫০ টাকা')
  await page.goto('/en/offices/acl.charghat.rajshahi')
  await expect(services(page).first()).toContainText('45 days')
  await expect(services(page).first()).toContainText('Tk 1,150')
})

test('a sentence instead of a limit stands as it was printed', async ({ page }) => {
  await page.goto('/en/offices/acl.charghat.rajshahi')
  await expect(services(page).nth(1)).toContainText('Settled by a hearing')
})

test('a limit for each case is shown with its case', async ({ page }) => {
  await page.goto('/bn/offices/dss.shibchar.madaripur/versions/1')
  await expect(services(page)).toContainText(/প্রথমবার.*১ মাস/)
  await expect(services(page)).toContainText(/পুনঃ বিনিয়োগ.*২০ দিন/)
})

function services(page: Page) {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader') })
}
