import { expect, test } from '../../support/browser-test'
import { words } from '../../support/words'

const offices = ['doict.kachua.bagerhat@1', 'doict.lohagara.narail@1', 'doict.shalikha.magura@2']
const { Compare } = words.en

test('one service over a division: chosen by place, cited by versions', async ({ page }) => {
  await page.goto('/en/services/web-portal-support')
  await page.getByRole('link', { name: words.en.Standard.compare }).click()
  await page.getByLabel(Compare.area).selectOption('khulnadiv')
  await page.getByRole('button', { name: Compare.show }).click()
  await expect(page).toHaveURL(/web-portal-support\/.*@/)
  // other tests publish charters in the same division
  const cited = new URL(page.url()).pathname.split('/')
  expect(cited.filter((part) => offices.includes(part))).toEqual(offices)
  await expect(page.getByRole('row', { name: /Kachua, Bagerhat/ })).toContainText(
    Compare.standsHere.method,
  )
  await expect(
    page.getByText(
      '1 promise names no time with a bound: in 1 a method stands in the time column.',
    ),
  ).toBeVisible()
  await expect(page.getByRole('region', { name: Compare.missingService })).toContainText('Lohagara')
})

test('the spread is a picture with words, above the table', async ({ page }) => {
  await page.goto(`/bn/compare/services/computer-and-language-lab/${offices.slice(1).join('/')}`)
  const picture = page.getByRole('img', {
    name: '২টি সময়সীমা, কার্যদিবসে: সবচেয়ে কম ২, মধ্যমা ৪.৫, সবচেয়ে বেশি ৭।',
  })
  await expect(picture).toBeVisible()
  await expect(picture).toContainText('লোহাগড়া, নড়াইল')
})

test('a comparison is taken away as CSV and as a workbook, in the language of the page', async ({
  page,
  request,
}) => {
  await page.goto(`/bn/compare/services/field-ict-support/${offices.slice(1).join('/')}`)
  const href = async (name: string) =>
    (await page.getByRole('link', { name }).getAttribute('href')) ?? ''
  const csv = await request.get(await href(words.bn.Compare.csv))
  expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8')
  const text = await csv.text()
  expect(text).toContain('সর্বোচ্চ কার্যদিবস')
  expect(text).toContain('সর্বোচ্চ ২ দিন')
  expect(text).toMatch(/\/bn\/compare\/services\/field-ict-support\/doict\.lohagara\.narail@1/)
  const workbook = await request.get(await href(words.bn.Compare.xlsx))
  expect(workbook.headers()['content-disposition']).toContain('.xlsx')
  expect((await workbook.body()).subarray(0, 2).toString()).toBe('PK')
})

test('a place has to be chosen', async ({ page }) => {
  await page.goto('/en/compare/services/field-ict-support')
  await page.getByRole('button', { name: Compare.show }).click()
  await expect(page.getByText(Compare.scopeNeeded)).toBeVisible()
})

test('medians by district are drawn, with their table beneath', async ({ page }) => {
  await page.goto(`/en/compare/services/computer-and-language-lab/${offices.slice(1).join('/')}`)
  await expect(page.getByRole('img', { name: /Magura 7; Narail 2/ })).toBeVisible()
  const table = page.getByRole('table', { name: Compare.districtsCaption })
  await expect(table.getByRole('row', { name: /^Magura/ }).getByRole('cell')).toHaveText(['7', '1'])
})

test('a version that nobody published leads to where to choose', async ({ page }) => {
  await page.goto('/en/compare/services/field-ict-support/doict.lohagara.narail@9')
  await expect(page.getByText(Compare.offersMissing)).toBeVisible()
  await page.goto('/en/compare/services/field-ict-support?area=zzz&go=1')
  await expect(page.getByText('There is no division or district “zzz”')).toBeVisible()
})
