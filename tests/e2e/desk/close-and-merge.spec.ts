import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser-test'
import { publish, writeService } from '../../support/desk/charter'
import { givenOffice } from '../../support/desk/office'
import { signedIn } from '../../support/desk/people'
import { words } from '../../support/words'

const { OfficeForm, OfficeDesk, OfficeClosure, Office, Done } = words.en

test.use({ storageState: signedIn('administrator') })

test('an office gets another address; the old one leads there @plain', async ({
  page,
  browser,
}) => {
  const office = await givenOffice(browser)
  const renamed = `new-${office}`
  await page.goto(`/en/admin/offices/${office}/settings`)
  await page.getByLabel(OfficeForm.slug).fill(renamed)
  await page.getByRole('button', { name: OfficeForm.saveSlug }).click()
  await expect(page.getByText(Done.slug_changed)).toBeVisible()

  await page.goto(`/en/offices/${office}/officers`)
  await expect(page).toHaveURL(`/en/offices/${renamed}/officers`)
  // the address stays taken
  await page.goto(`/en/admin/offices/${renamed}/settings`)
  await expect(page.getByText('Former addresses that lead here')).toContainText(office)
})

test('an office is closed, opened again, and merged into another @plain', async ({
  page,
  browser,
}) => {
  const office = await givenOffice(browser)
  const other = await givenOffice(browser)
  await writeService(page, office, { bn: 'আইসিটি প্রশিক্ষণ', en: 'ICT training' })
  await publish(page, office)

  await page.goto(`/en/admin/offices/${office}/closure`)
  await expect(page.getByText(OfficeClosure.leavesLists)).toBeVisible()
  await page.getByRole('button', { name: OfficeDesk.closure.ACTIVE }).click()
  await expect(page.getByText(Done.office_closed)).toBeVisible()
  await page.goto(`/en/offices/${office}`)
  await expect(page.getByText(Office.closedTitle)).toBeVisible()
  await expect(page.getByText('ICT training').first()).toBeVisible()

  await page.goto(`/en/admin/offices/${office}/closure`)
  await page.getByRole('button', { name: OfficeDesk.closure.CLOSED }).click()
  await expect(page.getByText(Done.office_reopened)).toBeVisible()
  await page.goto(`/en/offices/${office}`)
  await expect(page.getByText(Office.closedTitle)).toHaveCount(0)

  await merge(page, office, other)
  await page.goto(`/en/offices/${office}`)
  await expect(page).toHaveURL(`/en/offices/${other}`)
  await page.goto(`/en/offices/${office}/versions/1`)
  await expect(page.getByText(Office.mergedTitle)).toBeVisible()
  await expect(page.getByText('ICT training').first()).toBeVisible()
})

async function merge(page: Page, office: string, into: string): Promise<void> {
  await page.goto(`/en/admin/offices/${office}/merger`)
  await page.getByLabel(OfficeClosure.whichOffice).fill(`Test office ${into}`)
  await page.getByRole('button', { name: OfficeClosure.search }).click()
  await page.getByRole('link', { name: `Test office ${into}` }).click()
  await expect(page.getByText('Its 2 addresses lead to')).toContainText(office)
  await page.getByRole('button', { name: OfficeDesk.mergeNow }).click()
  await expect(page.getByText(Done.office_merged)).toBeVisible()
}
