import type { Browser, Page } from '@playwright/test'
import { expect, test } from '../../support/browser-test'
import { publish, writeService } from '../../support/desk/charter'
import { givenOffice } from '../../support/desk/office'
import { emailOf, readMails, signedIn } from '../../support/desk/people'
import { words } from '../../support/words'

const { Admin, AreaFindings, Comparisons, Compare, Done, Editor, OfficeDesk, Watches } = words.en
const service = { bn: 'আইসিটি প্রশিক্ষণ', en: 'ICT training' }
const comparison = '/compare/offices/doict.shalikha.magura@2/doict.lohagara.narail@1'

test.use({ storageState: signedIn('auditor') })

test('an auditor reads a draft, and is offered nothing to change it with @plain', async ({
  page,
  browser,
}) => {
  const office = await givenOffice(browser)
  await asProgrammer(browser, (theirs) => writeService(theirs, office, service))
  await page.goto(`/en/admin/offices/${office}`)
  await expect(page.getByText(Admin.readAsAuditor)).toBeVisible()
  await page.getByRole('link', { name: OfficeDesk.read }).click()
  await expect(page.getByRole('link', { name: service.en }).first()).toBeVisible()
  await expect(controls(page)).toHaveCount(0)
  await page.getByRole('main').getByRole('link', { name: service.en }).first().click()
  await expect(page.getByText(Editor.onlyReading)).toBeVisible()
  await expect(controls(page)).toHaveCount(0)
  for (const part of ['statement', 'expectations', 'escalation', 'publication', 'versions']) {
    const answer = await page.goto(`/en/admin/offices/${office}/charter/${part}`)
    expect(answer?.status(), part).toBe(200)
    await expect(controls(page), part).toHaveCount(0)
  }
  for (const part of ['settings', 'charter/services/new', 'charter/confirmation', 'imports/new']) {
    const answer = await page.goto(`/en/admin/offices/${office}/${part}`)
    expect(answer?.status(), part).toBe(404)
  }
  for (const room of [
    'imports',
    'bulk-edits',
    'bulk-edits/new?standard=ict-training&field=fee',
    'translations',
    'catalogue/proposals',
  ]) {
    const answer = await page.goto(`/en/admin/${room}`)
    expect(answer?.status(), room).toBe(404)
    await expect(controls(page), room).toHaveCount(0)
  }
})

test('an auditor finds what is wrong in an area @plain', async ({ page, browser }) => {
  const office = await givenOffice(browser)
  await asProgrammer(browser, (theirs) => writeService(theirs, office, service))
  await page.goto('/en/admin/findings')
  await page.getByLabel(AreaFindings.q).fill(office)
  await page.getByLabel(AreaFindings.place).selectOption({ label: AreaFindings.places.draft })
  await page.getByRole('button', { name: AreaFindings.apply }).click()
  const rows = page.getByRole('row').filter({ hasText: `Test office ${office}` })
  await expect(rows.first()).toContainText(AreaFindings.draft)
  await expect(page).toHaveURL(new RegExp(`q=${office}.*place=draft`))

  const csv = page.getByRole('link', { name: AreaFindings.csv })
  const file = await page.request.get((await csv.getAttribute('href')) ?? '')
  expect(file.headers()['content-type']).toContain('text/csv')
  expect((await file.text()).split('\r\n').slice(1, -1).length).toBe(await rows.count())

  await rows.first().getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: Editor.finding })).toBeVisible()
  await expect(controls(page)).toHaveCount(0)

  await page.goto(`/en/admin/findings?q=${office}&rule=nothing`)
  await expect(page.getByText(AreaFindings.empty)).toBeVisible()
})

test('an auditor saves a comparison, renames and removes it @plain', async ({ page }, info) => {
  // each project saves one of its own
  const sort = info.project.name.includes('no-js') ? 'time' : 'distance'
  await page.goto(`/en${comparison}?sort=${sort}`)
  await page.getByRole('link', { name: Compare.saveThis }).click()
  const name = `Magura and Narail by ${sort}`
  // a try before this one may have left its name
  await page.getByLabel(Comparisons.name).fill('')
  await page.getByRole('button', { name: Comparisons.save, exact: true }).click()
  await expect(page.getByText(words.en.Validation.comparison_name_missing).first()).toBeVisible()
  await page.getByLabel(Comparisons.name).fill(name)
  await page.getByRole('button', { name: Comparisons.save, exact: true }).click()
  await expect(page.getByText(Done.comparison_saved)).toBeVisible()

  await page.getByRole('link', { name, exact: true }).click()
  await expect(page).toHaveURL(`/en${comparison}?sort=${sort}`)
  await page.goto('/en/admin/comparisons')
  const row = page.getByRole('row').filter({ hasText: name })
  await row.getByText(Comparisons.change).click()
  await row.getByRole('textbox', { name: Comparisons.name }).fill(`${name}, anew`)
  await row.getByRole('button', { name: Comparisons.rename, exact: true }).click()
  await expect(page.getByText(Done.comparison_renamed)).toBeVisible()
  await row.getByText(Comparisons.change).click()
  await row.getByRole('button', { name: Comparisons.remove }).click()
  await expect(page.getByText(Done.comparison_removed)).toBeVisible()
  await expect(page.getByRole('link', { name, exact: false })).toHaveCount(0)
})

test('an auditor is told by mail when a watched office publishes @plain', async ({
  page,
  browser,
}) => {
  const office = await givenOffice(browser)
  await page.goto(`/en/admin/offices/${office}`)
  await page.getByRole('button', { name: Watches.watch }).click()
  await expect(page.getByText(Done.watching)).toBeVisible()
  await expect(page.getByRole('button', { name: Watches.unwatch })).toBeVisible()
  await asProgrammer(browser, async (theirs) => {
    await writeService(theirs, office, service)
    await publish(theirs, office)
  })
  const told = () => readMails(emailOf('auditor')).filter(({ text }) => text.includes(office))
  await expect.poll(() => told().length, { timeout: 20_000 }).toBe(1)
  expect(told()[0]?.text).toContain(`/offices/${office}/versions/1`)

  await page.goto('/en/admin/watches')
  const row = page.getByRole('row').filter({ hasText: office })
  await expect(row).toContainText('Version 1')
  await row.getByRole('button', { name: Watches.unwatch }).click()
  await expect(page.getByText(Done.not_watching)).toBeVisible()
  await expect(row).toHaveCount(0)
})

async function asProgrammer(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ storageState: signedIn('programmer') })
  await work(await context.newPage())
  await context.close()
}

/** What could change something: links and buttons that only look are none. */
function controls(page: Page) {
  const main = page.getByRole('main')
  return main
    .locator('form:not([action]) button, form[method="post"] button')
    .or(main.getByRole('button', { disabled: false }))
    .filter({ visible: true })
}
