import { expect, test } from '../../support/browser-test'
import { words } from '../../support/words'

const { RulesPage, OfficeFindings, Rules, Site } = words.en

test('from the footer to a rule, with its example and what the audit says of it', async ({
  page,
}) => {
  await page.goto('/en')
  await page.getByRole('link', { name: Site.rules, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: RulesPage.title })).toBeVisible()
  await page.goto('/en/rules#T02')
  const rule = page.getByRole('article').filter({ hasText: Rules.T02.title })
  await expect(rule).toContainText('চাহিদা মোতাবেক')
  await expect(rule).toContainText('“চাহিদা মোতাবেক” promises no time.')
  await expect(rule).toContainText('সর্বোচ্চ ৫ কার্যদিবস')
})

test('what is found in an office leads to its rule and to the version', async ({ page }) => {
  await page.goto('/en/offices/doict.kachua.bagerhat')
  await page.getByRole('link', { name: OfficeFindings.link }).click()
  await expect(page.getByRole('heading', { level: 1, name: OfficeFindings.title })).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: Rules.C01.title }).first()
  await expect(row).toContainText('stands under time limit')
  await expect(row.getByRole('cell').first().getByRole('link')).toHaveAttribute(
    'href',
    /\/en\/offices\/doict\.kachua\.bagerhat\/versions\/\d+#service-/,
  )
  await row.getByRole('link', { name: Rules.C01.title }).click()
  await expect(page).toHaveURL(/\/en\/rules#C01$/)
})

test('a figure opens the findings it counts', async ({ page }) => {
  await page.goto('/bn/offices/doict.kachua.bagerhat/findings?figure=columnFindings')
  const found = page.getByRole('table')
  await expect(found).toContainText(words.bn.Rules.C01.title)
  await expect(found).not.toContainText(words.bn.Rules.D01.title)
  await page.getByRole('link', { name: words.bn.OfficeFindings.all }).click()
  await expect(page.getByRole('table')).toContainText(words.bn.Rules.D01.title)
})

test('rules and findings are taken away as files', async ({ page, request }) => {
  await page.goto('/bn/rules')
  const href = async (name: string) =>
    (await page.getByRole('link', { name }).getAttribute('href')) ?? ''
  const csv = await request.get(await href(words.bn.RulesPage.csv))
  expect(await csv.text()).toMatch(/T01,.*\/bn\/rules/)
  const json = await request.get(await href(words.bn.RulesPage.json))
  expect(await json.json()).toMatchObject({ methodVersion: expect.stringMatching(/^\d+\.\d+$/) })
  await page.goto('/bn/offices/doict.kachua.bagerhat/findings')
  const workbook = await request.get(await href(words.bn.OfficeFindings.xlsx))
  expect((await workbook.body()).subarray(0, 2).toString()).toBe('PK')
})
