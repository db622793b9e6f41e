import { expect, test } from '../../support/browser-test'
import { signedIn } from '../../support/desk/people'
import { words } from '../../support/words'

const { Account } = words.en

test.use({ storageState: signedIn('programmer') })

test('whoever leaves a page with something typed is asked first; whoever typed nothing is not', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    await dialog.dismiss()
  })
  await page.goto('/en/admin/account')
  await page.getByRole('link', { name: words.en.Admin.myOffices }).first().click()
  await expect(page).toHaveURL(/\/en\/admin$/)
  expect(asked).toEqual([])

  await page.goto('/en/admin/account')
  const name = page.getByLabel(Account.name, { exact: true })
  await name.press('End')
  await name.pressSequentially('x')
  await page.getByRole('link', { name: words.en.Admin.myOffices }).first().click()
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await expect(name).toHaveValue(/x$/)
})
