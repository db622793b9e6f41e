import { expect, test } from '../../support/browser-test'
import { pairOf, refusalOf } from '../../support/desk/form'
import { givenOffice } from '../../support/desk/office'
import { signedIn } from '../../support/desk/people'
import { words } from '../../support/words'

const { Editor, Publication, Done, Validation } = words.en

test.use({ storageState: signedIn('programmer') })

test('a programmer writes a charter and publishes it @plain', async ({ page, browser }) => {
  const office = await givenOffice(browser)
  await page.goto(`/en/admin/offices/${office}/charter`)
  await expect(page.getByText(Editor.noServices)).toBeVisible()

  await page.getByRole('link', { name: Editor.statement }).first().click()
  const vision = pairOf(page, Editor.fields.vision)
  await vision.bn.fill('জনগণের দোরগোড়ায় তথ্যপ্রযুক্তির সেবা পৌঁছে দেওয়া।')
  await vision.en.fill('Information technology at every doorstep.')
  await page.getByRole('button', { name: Editor.saveStatement, exact: true }).click()
  await expect(page.getByText(Done.saved, { exact: true })).toBeVisible()

  await page.getByRole('link', { name: Editor.newService }).click()
  await expect(page.getByRole('heading', { name: Editor.newService })).toBeVisible()
  const method = pairOf(page, Editor.fields.method)
  await method.bn.fill('সরাসরি আবেদন')
  const time = pairOf(page, Editor.fields.timeLimit)
  await time.bn.fill('তাৎক্ষণিক/ ৩ কার্যদিবস')
  await page.getByRole('button', { name: Editor.addService }).click()
  await expect(refusalOf(page)).toContainText(Validation.service_name_missing)
  // nothing typed is lost
  await expect(method.bn).toHaveValue('সরাসরি আবেদন')
  await expect(time.bn).toHaveValue('তাৎক্ষণিক/ ৩ কার্যদিবস')

  const name = pairOf(page, Editor.fields.name)
  await name.bn.fill('আইসিটি প্রশিক্ষণ')
  await name.en.fill('ICT training')
  await pairOf(page, Editor.fields.fee).bn.fill('বিনামূল্যে')
  await page.getByRole('button', { name: Editor.addService }).click()
  await expect(page.getByText(Done.service_added)).toBeVisible()
  await expect(
    page.getByText('3 working days; immediate where possible', { exact: true }),
  ).toBeVisible()
  await expect(page.getByText('free of charge')).toBeVisible()

  await page.getByRole('link', { name: Editor.overview }).click()
  await page.getByRole('link', { name: Editor.toPublication }).click()
  await page.getByLabel(Publication.reason).fill('The posts are filled next week.')
  await page.getByRole('button', { name: 'Publish version 1' }).click()
  await expect(page.getByText(Done.published)).toBeVisible()

  // at once, on the page citizens read
  await page.goto(`/en/offices/${office}`)
  await expect(page.getByText('Information technology at every doorstep.')).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'ICT training' })).toBeVisible()
})

test('the audit’s finding leads to its field, and goes when it is mended @plain', async ({
  page,
  browser,
}) => {
  const office = await givenOffice(browser)
  await page.goto(`/bn/admin/offices/${office}/charter/services/new`)
  const { Editor: editor, Done: done } = words.bn
  await pairOf(page, editor.fields.name, 'bn').bn.fill('ই-মেইল হিসাব')
  const time = pairOf(page, editor.fields.timeLimit, 'bn')
  await time.bn.fill('সর্বোচ্চ দুই দিন')
  await page.getByRole('button', { name: editor.addService }).click()
  await expect(page.getByText(done.service_added)).toBeVisible()

  const finding = page.getByRole('link', { name: /কার্যদিবস/ })
  await expect(finding).toBeVisible()
  await finding.click()
  await expect(page).toHaveURL(/#timeLimitBn$/)
  await time.bn.fill('সর্বোচ্চ দুই কার্যদিবস')
  await page.getByRole('button', { name: editor.saveService }).click()
  await expect(page.getByText(done.saved, { exact: true })).toBeVisible()
  await expect(finding).toHaveCount(0)
  await expect(page.getByText('সর্বোচ্চ ২ কার্যদিবস')).toBeVisible()
})

test('a time limit is read back while it is typed', async ({ page, browser }) => {
  const office = await givenOffice(browser)
  await page.goto(`/en/admin/offices/${office}/charter/services/new`)
  const time = pairOf(page, Editor.fields.timeLimit)
  await time.bn.fill('৭ (সাত) কর্মদিবস')
  const reading = page.getByRole('status').filter({ hasText: 'working days' })
  await expect(reading).toHaveText('7 working days')
  await time.bn.fill('সাধারণ ৭ কার্যদিবস, জরুরি ৩ কার্যদিবস')
  await expect(reading).toHaveText('ordinary: 7 working days; urgent: 3 working days')
})
