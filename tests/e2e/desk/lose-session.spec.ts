import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser-test'
import { pairOf, refusalOf } from '../../support/desk/form'
import { givenOffice } from '../../support/desk/office'
import { emailOf, passwordOf, signedIn } from '../../support/desk/people'
import { words } from '../../support/words'

const { Editor, Entry, Done, Refusals } = words.en

test.use({ storageState: signedIn('programmer') })

test('a session ends while a service is written; nothing typed is lost @plain', async ({
  page,
  browser,
}) => {
  const office = await givenOffice(browser)
  await page.goto(`/en/admin/offices/${office}/charter/services/new`)
  const name = pairOf(page, Editor.fields.name)
  const time = pairOf(page, Editor.fields.timeLimit)
  const paper = pairOf(page, 'Paper 1')
  await name.bn.fill('আইসিটি প্রশিক্ষণ')
  await name.en.fill('ICT training')
  await time.bn.fill('৩ কার্যদিবস')
  await paper.bn.fill('আবেদনপত্র')

  await page.context().clearCookies({ name: /session/ })
  await page.getByRole('button', { name: Editor.addService }).click()
  await signInAgain(page)
  await expect(refusalOf(page)).toContainText(Refusals.session_ended)
  await expect(name.bn).toHaveValue('আইসিটি প্রশিক্ষণ')
  await expect(name.en).toHaveValue('ICT training')
  await expect(time.bn).toHaveValue('৩ কার্যদিবস')
  await expect(paper.bn).toHaveValue('আবেদনপত্র')

  await page.getByRole('button', { name: Editor.addService }).click()
  await expect(page.getByText(Done.service_added)).toBeVisible()
  await expect(paper.bn).toHaveValue('আবেদনপত্র')
})

test('a session ends while the vision is changed; the change is saved after signing in @plain', async ({
  page,
  browser,
}) => {
  const office = await givenOffice(browser)
  await page.goto(`/en/admin/offices/${office}/charter/statement`)
  const vision = pairOf(page, Editor.fields.vision)
  await vision.bn.fill('সবার জন্য তথ্যপ্রযুক্তি।')
  await page.context().clearCookies({ name: /session/ })
  await page.getByRole('button', { name: Editor.saveStatement, exact: true }).click()
  await signInAgain(page)
  await expect(vision.bn).toHaveValue('সবার জন্য তথ্যপ্রযুক্তি।')
  await page.getByRole('button', { name: Editor.saveStatement, exact: true }).click()
  await expect(page.getByText(Done.saved, { exact: true })).toBeVisible()
  await page.goto(`/en/admin/offices/${office}/charter/statement`)
  await expect(vision.bn).toHaveValue('সবার জন্য তথ্যপ্রযুক্তি।')
})

async function signInAgain(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: Entry.signIn })).toBeVisible()
  await page.getByLabel(Entry.email).fill(emailOf('programmer'))
  await page.getByLabel(Entry.password).fill(passwordOf('programmer'))
  await page.getByRole('button', { name: Entry.enter }).click()
}
