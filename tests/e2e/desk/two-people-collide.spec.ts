import type { Browser, Page } from '@playwright/test'
import { expect, test } from '../../support/browser-test'
import { writeService } from '../../support/desk/charter'
import { pairOf, refusalOf } from '../../support/desk/form'
import { givenOffice } from '../../support/desk/office'
import { signedIn } from '../../support/desk/people'
import { words } from '../../support/words'

const { Editor, Done, Validation } = words.en
const { conflict, fields } = Editor

test.use({ storageState: signedIn('programmer') })

test('two people save the same service; the second chooses, and nothing is lost @plain', async ({
  page,
  browser,
}, { project }) => {
  const office = await givenOffice(browser)
  await writeService(page, office, { bn: 'আইসিটি প্রশিক্ষণ', en: 'ICT training' })
  const service = `/en/admin/offices/${office}/charter/services/ict-training`
  await page.goto(service)
  const other = await openAsAdministrator(browser, project.use.javaScriptEnabled)
  await other.goto(service)

  await pairOf(other, fields.method).bn.fill('অনলাইনে আবেদন')
  await pairOf(other, fields.recipients).bn.fill('শিক্ষার্থী')
  await other.getByRole('button', { name: Editor.saveService }).click()
  await expect(other.getByText(Done.saved, { exact: true })).toBeVisible()

  await pairOf(page, fields.method).bn.fill('সরাসরি আবেদন')
  await pairOf(page, fields.place).bn.fill('উপজেলা পরিষদ ভবন')
  await page.getByRole('button', { name: Editor.saveService }).click()
  await expect(page.getByRole('heading', { name: conflict.title })).toBeVisible()

  const method = page.getByRole('group', { name: fields.method })
  await expect(method).toContainText(conflict.both)
  await expect(method).toContainText('অনলাইনে আবেদন')
  await expect(method).toContainText('সরাসরি আবেদন')
  const place = page.getByRole('group', { name: fields.place })
  await expect(place).toContainText(conflict.onlyMine)
  await expect(place.getByLabel(conflict.mine)).toBeChecked()
  const recipients = page.getByRole('group', { name: fields.recipients })
  await expect(recipients.getByLabel(conflict.theirs)).toBeChecked()

  // the one both changed is not decided for them
  await page.getByRole('button', { name: conflict.save }).click()
  await expect(page.getByText(Validation.choice_missing)).toBeVisible()
  await method.getByText(conflict.ownText).click()
  await method.getByLabel(conflict.own, { exact: true }).check()
  await method.getByRole('textbox').fill('অনলাইনে বা সরাসরি আবেদন')
  await page.getByRole('button', { name: conflict.save }).click()
  await expect(page.getByText(Done.saved, { exact: true })).toBeVisible()

  await other.goto(service)
  for (const each of [page, other]) {
    await expect(pairOf(each, fields.method).bn).toHaveValue('অনলাইনে বা সরাসরি আবেদন')
    await expect(pairOf(each, fields.recipients).bn).toHaveValue('শিক্ষার্থী')
    await expect(pairOf(each, fields.place).bn).toHaveValue('উপজেলা পরিষদ ভবন')
  }
  await other.context().close()
})

test('a service removed meanwhile is added again with what was typed @plain', async ({
  page,
  browser,
}, { project }) => {
  const office = await givenOffice(browser)
  await writeService(page, office, { bn: 'আইসিটি প্রশিক্ষণ', en: 'ICT training' })
  const service = `/en/admin/offices/${office}/charter/services/ict-training`
  await page.goto(service)
  const other = await openAsAdministrator(browser, project.use.javaScriptEnabled)
  await other.goto(service)
  await other.getByText(Editor.removeService).click()
  await other.getByRole('button', { name: Editor.removeServiceNow }).click()
  await expect(other.getByText(Done.service_removed)).toBeVisible()
  await other.context().close()

  await pairOf(page, fields.method).bn.fill('সরাসরি আবেদন')
  await page.getByRole('button', { name: Editor.saveService }).click()
  await expect(page.getByText(conflict.gone)).toBeVisible()
  await expect(page.getByText('সরাসরি আবেদন')).toBeVisible()
  await page.getByRole('button', { name: conflict.addAgain }).click()
  await expect(page.getByText(Done.service_added)).toBeVisible()
  await expect(pairOf(page, fields.method).bn).toHaveValue('সরাসরি আবেদন')
})

test('two people save different parts; both go through @plain', async ({ page, browser }, {
  project,
}) => {
  const office = await givenOffice(browser)
  await writeService(page, office, { bn: 'আইসিটি প্রশিক্ষণ', en: 'ICT training' })
  const charter = `/en/admin/offices/${office}/charter`
  await page.goto(`${charter}/services/ict-training`)
  const other = await openAsAdministrator(browser, project.use.javaScriptEnabled)
  await other.goto(`${charter}/statement`)
  await pairOf(other, fields.vision).bn.fill('সবার জন্য তথ্যপ্রযুক্তি।')
  await other.getByRole('button', { name: Editor.saveStatement, exact: true }).click()
  await expect(other.getByText(Done.saved, { exact: true })).toBeVisible()

  await pairOf(page, fields.method).bn.fill('সরাসরি আবেদন')
  await page.getByRole('button', { name: Editor.saveService }).click()
  await expect(page.getByText(Done.saved, { exact: true })).toBeVisible()
  await expect(refusalOf(page)).toHaveCount(0)

  await page.goto(`${charter}/statement`)
  await expect(pairOf(page, fields.vision).bn).toHaveValue('সবার জন্য তথ্যপ্রযুক্তি।')
  await other.goto(`${charter}/services/ict-training`)
  await expect(pairOf(other, fields.method).bn).toHaveValue('সরাসরি আবেদন')
  await other.context().close()
})

async function openAsAdministrator(browser: Browser, javaScriptEnabled?: boolean): Promise<Page> {
  const storageState = signedIn('administrator')
  const context = await browser.newContext({ javaScriptEnabled, storageState })
  return context.newPage()
}
