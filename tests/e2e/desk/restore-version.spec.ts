import { expect, test } from '../../support/browser-test'
import { publish, writeService } from '../../support/desk/charter'
import { pairOf } from '../../support/desk/form'
import { givenOffice } from '../../support/desk/office'
import { signedIn } from '../../support/desk/people'
import { words } from '../../support/words'

const { Editor, Changes, Done, VersionAdmin } = words.en

test.use({ storageState: signedIn('programmer') })

test('the first version is restored as a draft and published as the third @plain', async ({
  page,
  browser,
}) => {
  const office = await givenOffice(browser)
  await writeService(page, office, { bn: 'আইসিটি প্রশিক্ষণ', en: 'ICT training' })
  await publish(page, office)
  await page.goto(`/en/admin/offices/${office}/charter/services/ict-training`)
  await pairOf(page, Editor.fields.timeLimit).bn.fill('৯ কার্যদিবস')
  await page.getByRole('button', { name: Editor.saveService }).click()
  await expect(page.getByText(Done.saved, { exact: true })).toBeVisible()
  await publish(page, office)

  await page.goto(`/en/admin/offices/${office}/charter/versions`)
  await page.getByLabel(Changes.from, { exact: true }).selectOption('1')
  await page.getByLabel(Changes.to, { exact: true }).selectOption('2')
  await page.getByRole('button', { name: Changes.show }).click()
  await expect(page.getByRole('heading', { name: 'What changed in version 2' })).toBeVisible()
  await expect(page.getByRole('deletion').filter({ hasText: '৩' }).first()).toBeVisible()
  await expect(page.getByRole('insertion').filter({ hasText: '৯' }).first()).toBeVisible()

  await page.goto(`/en/admin/offices/${office}/charter/versions`)
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Version 1' })
    .getByRole('link', { name: VersionAdmin.restore })
    .click()
  await page.getByRole('button', { name: 'Make version 1 the draft' }).click()
  await expect(page.getByText(Done.restored)).toBeVisible()
  // citizens still read the second
  await page.goto(`/en/offices/${office}/services/ict-training`)
  await expect(page.getByText('Within 9 working days').first()).toBeVisible()

  await publish(page, office)
  await page.goto(`/en/offices/${office}/services/ict-training`)
  await expect(page.getByText('Within 3 working days').first()).toBeVisible()
  await expect(page.getByText('Within 9 working days')).toHaveCount(0)
  await page.goto(`/en/admin/offices/${office}/charter/versions`)
  await expect(page.getByText('Version 3', { exact: true }).first()).toBeVisible()
  await page.goto(`/en/offices/${office}/versions/2`)
  await expect(page.getByRole('cell', { name: '9 working days' })).toBeVisible()
})
