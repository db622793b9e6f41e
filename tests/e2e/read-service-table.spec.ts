import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser-test'
import { words } from '../support/words'

const { Charter } = words.bn
const name = 'মাঠ পর্যায়ের সকল ধরনের আইসিটি সমস্যার সমাধানে সহায়তা প্রদান'

test.beforeEach(({ page }) => page.goto('/bn/offices/doict.lohagara.narail'))

test.describe('on a wide screen', { tag: '@wide' }, () => {
  test('a table: the promise first, then what it takes and who gives it', async ({ page }) => {
    const table = page.getByRole('table', { name: /৯টি সেবা/ })
    const { time, fee, documents, method, officer, next } = Charter
    const heads = [Charter.name, time, fee, documents, method, officer, next]
    await expect(table.getByRole('columnheader')).toHaveText(heads)
    await expect(table.getByRole('columnheader').first()).toBeVisible()
    await expect(table.getByRole('row')).toHaveCount(10)

    const cells = serviceRow(page).getByRole('cell')
    await expect(cells).toContainText([
      'সর্বোচ্চ ২ দিন',
      'বিনামূল্যে',
      'প্রযোজ্য ক্ষেত্রে সাদা কাগজে আবেদনপত্র',
      'টেলিফোন যোগাযোগ',
      /তারা নমুনা, সহকারী প্রোগ্রামার\s+০১১০০-০০০০২১/,
      /শিশির নমুনা, প্রোগ্রামার, .*জেলা কার্যালয়, নড়াইল\s+০১১০০-০০০০১১/,
    ])
    for (const cell of await cells.all()) await expect(cell).toBeVisible()
  })

  test('a phone number in a cell can be called', async ({ page }) => {
    const phone = serviceRow(page).getByRole('link', { name: '০১১০০-০০০০২১' })
    await expect(phone).toHaveAttribute('href', 'tel:01100000021')
  })
})

test.describe('on a phone', { tag: '@phone' }, () => {
  test('a block: name, time and fee in sight, the rest a touch away', async ({ page }) => {
    const row = serviceRow(page)
    await expect(row.getByText('সর্বোচ্চ ২ দিন')).toBeVisible()
    await expect(row.getByText('বিনামূল্যে')).toBeVisible()
    const rest = row.getByText('প্রযোজ্য ক্ষেত্রে সাদা কাগজে আবেদনপত্র')
    await expect(rest).toBeHidden()
    await row.getByText(Charter.more).click()
    await expect(rest).toBeVisible()
    await expect(row.getByRole('link', { name: '০১১০০-০০০০২১' })).toBeVisible()
  })

  test('time and fee are the headline: larger than the rest', async ({ page }) => {
    const row = serviceRow(page)
    await row.getByText(Charter.more).click()
    await expect(row.getByText('টেলিফোন যোগাযোগ')).toBeVisible()
    const size = (text: string) =>
      row.getByText(text).evaluate((element) => parseFloat(getComputedStyle(element).fontSize))
    expect(await size('সর্বোচ্চ ২ দিন')).toBeGreaterThan(await size('টেলিফোন যোগাযোগ'))
  })

  test('what is hidden for the eye is a table for a screen reader', async ({ page }) => {
    await expect(page.getByRole('table', { name: /৯টি সেবা/ })).toBeVisible()
    await expect(page.getByRole('row')).toHaveCount(10)
    await expect(page.getByRole('columnheader').first()).toHaveText(Charter.name)
  })
})

test('a service leads to its own page', async ({ page }) => {
  await serviceRow(page).getByRole('link', { name }).click()
  await expect(page).toHaveURL(
    /\/bn\/offices\/doict\.lohagara\.narail\/services\/field-ict-support$/,
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
})

function serviceRow(page: Page) {
  return page.getByRole('row').filter({ hasText: name })
}
