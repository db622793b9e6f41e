import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser-test'
import { codeOf } from '../../support/desk/authenticator'
import { readMails, signedIn } from '../../support/desk/people'
import { words } from '../../support/words'

const { Entry, Account, Admin, People, Done, Roles } = words.en
const password = 'four words nobody knows'
const signedOut = { cookies: [], origins: [] }

test.use({ storageState: signedIn('administrator') })

test('an administrator invites another, who comes in with a second factor @plain', async ({
  page,
  browser,
}, { project }) => {
  const email = `asha.${randomBytes(4).toString('hex')}@example.invalid`
  await invite(page, email)
  const link = linkTo(email)
  expect(link).toContain('/en/admin/invitations/')

  const { javaScriptEnabled, baseURL } = project.use
  const theirs = await browser.newContext({ javaScriptEnabled, baseURL, storageState: signedOut })
  const asha = await theirs.newPage()
  await join(asha, link)
  const { secret, recoveryCode } = await setUpSecondFactor(asha)
  await expect(asha.getByRole('heading', { name: Admin.myOffices })).toBeVisible()

  await signOut(asha)
  await asha.getByLabel(Entry.email).fill(email)
  await asha.getByLabel(Entry.password).fill('not the password')
  await asha.getByRole('button', { name: Entry.enter }).click()
  await expect(problem(asha)).toBeVisible()
  await expect(asha.getByLabel(Entry.email)).toHaveValue(email)
  await expect(asha.getByLabel(Entry.password)).toHaveValue('')
  await asha.getByLabel(Entry.password).fill(password)
  await asha.getByRole('button', { name: Entry.enter }).click()
  // a code works once: the next one is that of the following half minute
  await asha.getByLabel(Entry.code).fill(codeOf(secret, Date.now() + 30_000))
  await asha.getByRole('button', { name: Entry.enter }).click()
  await expect(asha.getByRole('heading', { name: Admin.myOffices })).toBeVisible()

  await signOut(asha)
  await enterRecoveryCode(asha, email, recoveryCode)
  await expect(asha.getByRole('heading', { name: Admin.myOffices })).toBeVisible()
  await signOut(asha)
  await enterRecoveryCode(asha, email, recoveryCode)
  await expect(problem(asha)).toBeVisible()
  await theirs.close()

  // the link is spent
  await page.goto(link)
  await expect(page.getByRole('heading', { name: Entry.invitationAcceptedTitle })).toBeVisible()
})

async function invite(page: Page, email: string): Promise<void> {
  await page.goto('/en/admin/people/invitation')
  await page.getByLabel(People.email).fill(email)
  await page.getByLabel(People.name, { exact: true }).fill('আশা নমুনা')
  await page.getByLabel(Roles.administrator).check()
  await page.getByRole('button', { name: People.send }).click()
  await expect(page.getByText(Done.invited)).toBeVisible()
  await expect(page.getByText(email)).toBeVisible()
}

async function join(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel(Entry.newPassword, { exact: true }).fill(password)
  await page.getByLabel(Entry.repeated).fill('something else')
  await page.getByRole('button', { name: Entry.join }).click()
  await expect(problem(page)).toBeVisible()
  await page.getByLabel(Entry.newPassword, { exact: true }).fill(password)
  await page.getByLabel(Entry.repeated).fill(password)
  await page.getByRole('button', { name: Entry.join }).click()
}

async function setUpSecondFactor(page: Page) {
  await page.getByLabel(Account.ownPassword).fill(password)
  await page.getByRole('button', { name: Account.begin }).click()
  await expect(page.getByRole('img', { name: Account.qr })).toBeVisible()
  const secret = (await page.locator('code.key').textContent()) ?? ''
  await page.getByLabel(Account.firstCode).fill('000000')
  await page.getByRole('button', { name: Account.turnOn }).click()
  await expect(problem(page)).toBeVisible()
  await page.getByLabel(Account.firstCode).fill(codeOf(secret))
  await page.getByRole('button', { name: Account.turnOn }).click()
  await expect(page.getByRole('heading', { name: Account.codesTitle })).toBeVisible()
  const recoveryCode = (await page.getByRole('main').locator('li code').first().textContent()) ?? ''
  await page.getByRole('button', { name: Account.codesKept }).click()
  return { secret, recoveryCode }
}

async function enterRecoveryCode(page: Page, email: string, code: string): Promise<void> {
  await page.getByLabel(Entry.email).fill(email)
  await page.getByLabel(Entry.password).fill(password)
  await page.getByRole('button', { name: Entry.enter }).click()
  await page.getByRole('link', { name: Entry.phoneLost }).click()
  await page.getByLabel(Entry.recovery).fill(code)
  await page.getByRole('button', { name: Entry.enter }).click()
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: Admin.signOut }).click()
  await expect(page.getByRole('heading', { name: Entry.signIn })).toBeVisible()
}

/** Next's own announcer of pages is an alert as well. */
function problem(page: Page) {
  return page.getByRole('main').getByRole('alert')
}

function linkTo(email: string): string {
  const { text = '' } = readMails(email).at(-1) ?? {}
  return /https?:\/\/\S+\/admin\/invitations\/\S+/.exec(text)?.[0] ?? ''
}
