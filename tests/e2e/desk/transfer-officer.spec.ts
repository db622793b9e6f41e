import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser-test'
import { publish, writeService } from '../../support/desk/charter'
import { givenOffice, givenPost } from '../../support/desk/office'
import { signedIn } from '../../support/desk/people'
import { words } from '../../support/words'

const { PostDesk, Transfer, Officer, Done } = words.en

test.use({ storageState: signedIn('programmer') })

test('an officer is transferred; every page follows, and it can be taken back @plain', async ({
  page,
  browser,
}) => {
  const office = await givenOffice(browser)
  await givenPost(browser, office, 'Assistant Programmer')
  await givenPost(browser, office, 'Office Assistant')
  await appoint(page, office, 'Assistant Programmer', 'Rahima Namuna')
  await appoint(page, office, 'Office Assistant', 'Karim Namuna')
  const officer = 'Assistant Programmer, Rahima Namuna'
  await writeService(page, office, { bn: 'আইসিটি প্রশিক্ষণ', en: 'ICT training', officer })
  await writeService(page, office, { bn: 'ই-মেইল হিসাব', en: 'E-mail account', officer })
  await publish(page, office)

  // Karim takes Rahima's post; nobody takes his
  await openTransfer(page, office, 'Assistant Programmer')
  await page.getByLabel(Transfer.comesAs.posted).check()
  await page
    .getByLabel(Transfer.comesFrom)
    .selectOption({ label: 'Office Assistant, Karim Namuna' })
  await page.getByRole('button', { name: Transfer.check }).click()
  await expect(page.getByText('Rahima Namuna is Assistant Programmer')).toBeVisible()
  await expect(page.getByText('Karim Namuna is Office Assistant')).toBeVisible()
  await expect(page.getByText('Karim Namuna is Assistant Programmer')).toBeVisible()
  await expect(page.getByRole('heading', { name: Transfer.touches })).toBeVisible()
  await expect(page.getByText('2 places in 1 office')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'ICT training' })).toBeVisible()

  // nothing is made before it is said so, and what was chosen is still there
  await page.getByRole('button', { name: Transfer.change }).click()
  await expect(page.getByLabel(Transfer.comesAs.posted)).toBeChecked()
  await page.getByRole('button', { name: Transfer.check }).click()
  await page.getByRole('button', { name: Transfer.make }).click()
  await expect(page.getByText(Done.transfer_made)).toBeVisible()

  await page.goto(`/en/offices/${office}/officers`)
  await expect(holderOf(page, 'Assistant Programmer')).toContainText('Karim Namuna')
  await expect(holderOf(page, 'Office Assistant')).toContainText(Officer.vacant)
  await expect(page.getByText('Rahima Namuna')).toHaveCount(0)

  await page.goto(`/en/admin/offices/${office}/posts`)
  await page.getByRole('button', { name: PostDesk.undo }).first().click()
  await expect(page.getByText(Done.transfer_undone)).toBeVisible()
  await page.goto(`/en/offices/${office}/officers`)
  await expect(holderOf(page, 'Assistant Programmer')).toContainText('Rahima Namuna')
  await expect(holderOf(page, 'Office Assistant')).toContainText('Karim Namuna')
})

async function openTransfer(page: Page, office: string, post: string): Promise<void> {
  await page.goto(`/en/admin/offices/${office}/posts`)
  await page
    .getByRole('region', { name: post })
    .getByRole('link', { name: PostDesk.transfer })
    .click()
  await expect(page.getByRole('heading', { name: Transfer.title })).toBeVisible()
}

/** Puts someone new into a post that is vacant, since long ago. */
async function appoint(page: Page, office: string, post: string, name: string): Promise<void> {
  await openTransfer(page, office, post)
  await expect(page.getByText(Transfer.isVacant)).toBeVisible()
  const names = page.getByRole('group', { name: Transfer.newName })
  await names.getByLabel('Bangla').fill(name)
  await names.getByLabel('English').fill(name)
  await page.getByLabel(Transfer.from).fill('2026-01-01')
  await page.getByRole('button', { name: Transfer.check }).click()
  await page.getByRole('button', { name: Transfer.make }).click()
  await expect(page.getByText(Done.transfer_made)).toBeVisible()
}

function holderOf(page: Page, post: string) {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: post })
}
