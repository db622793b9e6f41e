import { expect, test } from '../support/browser-test'
import { words } from '../support/words'

const { Tables, Coverage, Site } = words.en

test('from the footer to a district, and the offices behind a figure', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('link', { name: Site.tables, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: Tables.title })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: Tables.by.districts }).click()
  await page.getByLabel(Tables.department).selectOption('doict')
  await page.getByRole('button', { name: Tables.show }).click()
  await expect(page).toHaveURL(/\/en\/tables\/districts\?.*department=doict/)
  const bagerhat = page.getByRole('row', { name: /Bagerhat/ })
  await expect(bagerhat.getByRole('cell').first()).toHaveText(/^\d+$/)
  await bagerhat.getByRole('cell').first().getByRole('link').click()
  await expect(page).toHaveURL(/tables\/offices\?figure=offices&area=bagerhat&department=doict/)
  const offices = page.getByRole('region', { name: Tables.figure.offices, exact: true })
  await expect(offices.getByRole('listitem').filter({ hasText: 'Kachua' })).toBeVisible()
})

test('a table is sorted by the head of a column, one way and the other', async ({ page }) => {
  await page.goto('/en/tables/districts')
  const head = page.getByRole('columnheader', { name: Tables.column.errors })
  await head.getByRole('link').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await head.getByRole('link').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await expect(page).toHaveURL(/sort=errors-up/)
})

test('findings by district and kind are numbers first, in Bangla digits', async ({ page }) => {
  await page.goto('/bn/tables/findings')
  const row = page.getByRole('row', { name: /নড়াইল/ })
  await expect(row.getByRole('cell').first()).toHaveText(/^[০-৯.,]+$/)
  await row.getByRole('link').nth(1).click()
  await expect(page).toHaveURL(/figure=\w+Findings&area=narail/)
  await expect(page.getByRole('main')).toContainText('নড়াইল')
})

test('a table is taken away as CSV and as a workbook', async ({ page, request }) => {
  await page.goto('/bn/tables/departments')
  const href = async (name: string) =>
    (await page.getByRole('link', { name }).getAttribute('href')) ?? ''
  const csv = await request.get(await href(words.bn.Tables.csv))
  expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8')
  expect(await csv.text()).toMatch(/doict,\d+,\d+.*\/bn\/tables\/departments/)
  const workbook = await request.get(await href(words.bn.Tables.xlsx))
  expect((await workbook.body()).subarray(0, 2).toString()).toBe('PK')
})

test('a strategy names the pillars nobody serves', async ({ page }) => {
  await page.goto('/en/strategy/e-government-master-plan')
  await page.getByRole('link', { name: words.en.Strategy.coverage }).click()
  await expect(page.getByRole('region', { name: Coverage.unserved })).toContainText(
    'Establish a legal framework',
  )
  const served = page.getByRole('table', { name: Coverage.pillarsCaption })
  await expect(served.getByRole('row', { name: /Improve e-services/ })).toBeVisible()
})
