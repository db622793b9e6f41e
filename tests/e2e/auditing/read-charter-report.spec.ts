import { expect, test } from '../../support/browser-test'
import { quarterNow } from '../../support/quarter-now'
import { words } from '../../support/words'

const { CharterReport, Tables } = words.en
const narail = `/charter-reports/${quarterNow}/districts/narail`

test('from the tables to the report of a department in a district, and to the evidence', async ({
  page,
}) => {
  await page.goto('/en/tables')
  await page.getByRole('main').getByRole('link', { name: Tables.reportsTitle }).click()
  await page.getByLabel(words.en.Compare.area).selectOption('narail')
  await page.getByLabel(Tables.department).selectOption('doict')
  await page.getByRole('button', { name: CharterReport.choose.show }).click()
  await expect(page).toHaveURL(
    new RegExp(`/en/charter-reports/${quarterNow}/departments/doict\\?area=narail$`),
  )
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Narail District')
  await expect(page.getByRole('main')).toContainText('the quarter is not over')
  const published = page.getByRole('table', { name: CharterReport.versions.caption })
  const lohagara = published.getByRole('row', { name: /Upazila Office, Lohagara/ })
  await expect(lohagara).toContainText(CharterReport.versions.first)
  await lohagara.getByRole('link', { name: 'Version 1' }).click()
  await expect(page).toHaveURL(/\/en\/offices\/doict\.lohagara\.narail\/versions\/1$/)
})

test('a place has to be chosen, and is found again from its own page', async ({ page }) => {
  await page.goto('/en/charter-reports')
  await page.getByRole('button', { name: CharterReport.choose.show }).click()
  await expect(page.getByText(CharterReport.choose.needed)).toBeVisible()
  await page.goto('/en/charter-reports?go=1&area=narail&quarter=foo')
  await expect(page.getByText('“foo” is no quarter')).toBeVisible()
  await expect(page.getByLabel(words.en.Compare.area)).toHaveValue('narail')
  await page.goto('/en/charter-reports/2099-Q1/districts/narail')
  await expect(page.getByText('January–March 2099 has not begun')).toBeVisible()
  await page.goto('/en/areas/narail')
  await page.getByRole('link', { name: words.en.Area.reports }).click()
  await page
    .getByRole('region', { name: /Narail/ })
    .getByRole('link')
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`/en${narail}$`))
})

test('the whole report in Bangla, in its digits, without the districts beside it', async ({
  page,
}) => {
  await page.goto(`/bn${narail}`)
  const report = page.getByRole('main')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('নড়াইল জেলা')
  for (const title of Object.values(words.bn.CharterReport.section).slice(0, 8))
    await expect(report.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible()
  await expect(report).toContainText(/[০-৯]{4}-[০-৯]{2} অর্থবছরের [১২৩৪](ম|য়|য়|র্থ) প্রান্তিক/)
  await expect(report).toContainText(/[০-৯]+টি দপ্তর চালু/)
  await expect(report).not.toContainText(/মাগুরা|বাগেরহাট/)
})

test('a Word file of the same, in each language', async ({ page, request }) => {
  for (const locale of ['bn', 'en'] as const) {
    await page.goto(`/${locale}${narail}`)
    const link = page.getByRole('link', { name: words[locale].CharterReport.docx.download })
    const file = await request.get((await link.getAttribute('href')) ?? '')
    expect(file.headers()['content-type']).toContain('wordprocessingml.document')
    expect(file.headers()['content-disposition']).toContain(
      `charter-report-${quarterNow}-narail-${locale}.docx`,
    )
    expect((await file.body()).subarray(0, 2).toString()).toBe('PK')
  }
  const none = await request.get(`/api/v1/charter-reports/${quarterNow}/districts/nowhere/bn.docx`)
  expect(none.status()).toBe(404)
})

test('on paper there is room to sign, and nothing that only a screen can do', async ({ page }) => {
  await page.goto(`/bn${narail}`)
  const { signatures, remarks } = words.bn.CharterReport.section
  await expect(page.getByRole('region', { name: signatures })).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('region', { name: signatures })).toBeVisible()
  await expect(page.getByRole('region', { name: remarks })).toBeVisible()
  await expect(page.getByText(words.bn.CharterReport.sign.approved)).toBeVisible()
  await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('search')).toHaveCount(0)
  await expect(page.getByText(words.bn.CharterReport.docx.download)).toBeHidden()
  await expect(page.locator('thead').first()).toHaveCSS('display', 'table-header-group')
  await expect(page.getByText(new RegExp(`/bn${narail}$`))).toBeVisible()
})
