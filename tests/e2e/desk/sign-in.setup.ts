// Signs each sample person in once; the tests of the desk go on from there.
import { expect, test as setup } from '../../support/browser-test'
import { codeOf } from '../../support/desk/authenticator'
import { emailOf, passwordOf, sampleRoles, signedIn } from '../../support/desk/people'
import { words } from '../../support/words'

const { Entry, Account, Admin } = words.en

for (const role of sampleRoles) {
  setup(`the sample ${role} signs in`, async ({ page }) => {
    await page.goto('/en/admin')
    await page.getByLabel(Entry.email).fill(emailOf(role))
    await page.getByLabel(Entry.password).fill(passwordOf(role))
    await page.getByRole('button', { name: Entry.enter }).click()
    if (role === 'administrator') {
      // whoever may do everything must have a second factor
      await expect(page.getByRole('heading', { name: Account.secondFactor })).toBeVisible()
      await page.getByLabel(Account.ownPassword).fill(passwordOf(role))
      await page.getByRole('button', { name: Account.begin }).click()
      const secret = await page.locator('code.key').textContent()
      await page.getByLabel(Account.firstCode).fill(codeOf(secret ?? ''))
      await page.getByRole('button', { name: Account.turnOn }).click()
      await page.getByRole('button', { name: Account.codesKept }).click()
    }
    await expect(page.getByRole('heading', { name: Admin.myOffices })).toBeVisible()
    await page.context().storageState({ path: signedIn(role) })
  })
}
