import { expect, test } from '../../support/browser-test'
import { words } from '../../support/words'

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

for (const figure of ['withoutTimeLimit', 'vacant', 'offices'] as const) {
  test(`the list behind a figure is as long as the figure says: ${figure}`, async ({ page }) => {
    await page.goto('/en/tables/districts?department=doict')
    const at = ['offices', 'published', 'confirmed', 'errors', 'warnings', 'infos', 'parity']
      .concat(['withoutTimeLimit', 'vacant'])
      .indexOf(figure)
    const cell = page
      .getByRole('row', { name: /Bagerhat/ })
      .getByRole('cell')
      .nth(at)
    const [said = ''] = /\d+/.exec((await cell.textContent()) ?? '') ?? []
    await cell.getByRole('link').click()
    const list = page.getByRole('region', { name: Tables.figure.offices, exact: true })
    const parts = list.getByRole('list').getByRole('list').getByRole('listitem')
    const rows = figure === 'offices' ? list.getByRole('listitem') : parts
    await expect(rows).toHaveCount(Number(said))
    expect(Number(said)).toBeGreaterThan(0)
  })
}

test('findings behind a figure are named by their rules, and lead to the office’s own', async ({
  page,
}) => {
  await page.goto('/en/tables/offices?figure=columnFindings&area=bagerhat')
  const list = page.getByRole('region', { name: Tables.figure.offices, exact: true })
  await expect(list.getByRole('link', { name: words.en.Rules.C01.title })).toBeVisible()
  await list.getByRole('link', { name: /Kachua/ }).click()
  await expect(page).toHaveURL(/doict\.kachua\.bagerhat\/findings\?figure=columnFindings/)
})

test('a file says what the table says', async ({ page, request }) => {
  await page.goto('/en/tables/districts?department=land&sort=name')
  const cells = page.getByRole('row', { name: /^Rajshahi/ }).getByRole('cell')
  const shown = await cells.allTextContents()
  const href = await page.getByRole('link', { name: Tables.csv }).getAttribute('href')
  const csv = await (await request.get(href ?? '')).text()
  const line = csv.split(/\r?\n/).find((each) => each.startsWith('Rajshahi')) ?? ''
  const [, , offices, published, share, confirmed, confirmedShare, errors] = line.split(',')
  expect(shown.slice(0, 4)).toEqual([
    offices,
    `${published} (${share}%)`,
    `${confirmed} (${confirmedShare}%)`,
    errors,
  ])
})

test('an unknown place, order or figure is told, with what to do', async ({ page }) => {
  const said = (text: string) => text.replace('{name}', 'zzz')
  await page.goto('/en/tables/districts?area=zzz&department=zzz&sort=zzz')
  const main = page.getByRole('main')
  await expect(main).toContainText(said(Tables.unknownArea))
  await expect(main).toContainText(said(Tables.unknownDepartment))
  await expect(main).toContainText(said(Tables.unknownOrder))
  await expect(main).toContainText(Tables.none)
  await page.goto('/en/tables/offices?figure=zzz')
  await expect(main).toContainText(said(Tables.unknownFigure))
})

test('the quarter under way is shown as it stands', async ({ page }) => {
  await page.goto('/en/tables/quarters?area=narail')
  const row = page.getByRole('row', { name: /so far/ })
  await expect(row.getByRole('cell').first()).toHaveText(/^\d+$/)
  await expect(page.getByText(Tables.oneQuarter)).toBeVisible()
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
