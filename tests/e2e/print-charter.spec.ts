import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser-test'
import { words } from '../support/words'

const { Charter, Site } = words.bn

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('/bn/offices/doict.lohagara.narail')
})

test('the letterhead, and nothing that only a screen can do', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(Site.government)).toBeVisible()
  await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('search')).toHaveCount(0)
  await expect(page.getByRole('link', { name: Site.skip })).not.toBeInViewport()
  await expect(page.getByText(Charter.more).first()).toBeHidden()
})

test('black on white, whatever the screen’s colours', async ({ page }) => {
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(page.getByRole('rowheader').first()).toHaveCSS('color', 'rgb(0, 0, 0)')
})

test('the whole table, its heads again on every sheet', async ({ page }) => {
  const heads = page.getByRole('columnheader')
  await expect(heads).toHaveCount(7)
  await expect(heads.first()).toBeVisible()
  await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group')
  await expect(page.getByRole('rowheader')).toHaveCount(9)
  for (const cell of ['সাদা কাগজে আবেদনপত্র', 'টেলিফোন যোগাযোগ', '০১১০০-০০০০২১'])
    await expect(page.getByRole('cell').filter({ hasText: cell }).first()).toBeVisible()
})

test('whom to call and write to, the office’s address, and the page’s own', async ({ page }) => {
  const officers = page.getByRole('region', { name: Charter.officers })
  for (const fact of [
    'তারা নমুনা',
    '০১১০০-০০০০২১',
    'ap.lohagara@doict.example',
    'লোহাগড়া, নড়াইল',
    '০১১০০-০০০১২১',
    'lohagara.narail@doict.example',
  ])
    await expect(officers.getByText(fact, { exact: true }).first()).toBeVisible()
  await expect(page.getByText(/\/bn\/offices\/doict\.lohagara\.narail$/)).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('সংস্করণ ১')
})

test('a few sheets of A4', { tag: '@once' }, async ({ page }) => {
  const sheets = await printSheets(page)
  expect(sheets.length).toBeGreaterThan(1)
  expect(sheets.length).toBeLessThanOrEqual(6)
  // 210 × 297 mm in points
  expect(new Set(sheets)).toEqual(new Set(['595 842']))
})

test('a checklist to take along, on a service’s page', async ({ page }) => {
  await page.goto('/bn/offices/doict.lohagara.narail/services/field-ict-support')
  await expect(page.getByText('২ দিনের মধ্যে, বিনামূল্যে')).toBeVisible()
  const bring = page.getByRole('region', { name: words.bn.Service.bring })
  await expect(bring.getByRole('listitem')).toHaveCount(1)
  await expect(bring.getByRole('listitem')).toBeVisible()
  await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(0)
})

/** Width and height of each sheet, in whole points. */
async function printSheets(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  return boxes.map(
    ([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`,
  )
}
