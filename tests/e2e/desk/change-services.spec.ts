import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser-test'
import { writeService } from '../../support/desk/charter'
import { givenOffice } from '../../support/desk/office'
import { signedIn } from '../../support/desk/people'
import { words } from '../../support/words'

const { Editor, Done } = words.en
const training = { bn: 'আইসিটি প্রশিক্ষণ', en: 'ICT training' }
const mailbox = { bn: 'ই-মেইল হিসাব', en: 'E-mail account' }
const advice = { bn: 'আইসিটি পরামর্শ', en: 'ICT advice' }

test.use({ storageState: signedIn('programmer') })

test('a service that was removed comes back @plain', async ({ page, browser }) => {
  const office = await givenOffice(browser)
  await writeService(page, office, training)
  await writeService(page, office, mailbox)
  await page.getByText(Editor.removeService).click()
  await page.getByRole('button', { name: Editor.removeServiceNow }).click()
  await expect(page.getByText(Done.service_removed)).toBeVisible()
  await expect(page.getByRole('heading', { name: '1 service' })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: mailbox.en })).toHaveCount(0)

  await page.getByRole('button', { name: Editor.undo }).click()
  await expect(page.getByText(Done.undone)).toBeVisible()
  await expect(page.getByRole('rowheader', { name: mailbox.en })).toBeVisible()
})

test('services are put in order by buttons @plain', async ({ page, browser }) => {
  await givenThree(page, await givenOffice(browser))
  await page.getByRole('button', { name: `${Editor.up}: ${advice.en}` }).click()
  await expect(page.getByText(Done.saved, { exact: true })).toBeVisible()
  await expectOrder(page, [training.en, advice.en, mailbox.en])
  await page.getByRole('button', { name: `${Editor.down}: ${training.en}` }).click()
  await expectOrder(page, [advice.en, training.en, mailbox.en])
})

test('services are put in order by dragging', async ({ page, browser }) => {
  const office = await givenOffice(browser)
  await givenThree(page, office)
  const first = page.getByRole('button', { name: `${Editor.drag}: ${training.en}` })
  const last = page.getByRole('button', { name: `${Editor.drag}: ${advice.en}` })
  await expect(first).toHaveAttribute('aria-roledescription')
  await first.dragTo(last, { steps: 20 })
  await expectOrder(page, [mailbox.en, advice.en, training.en])
  await page.getByRole('button', { name: Editor.saveOrder }).click()
  await expect(page.getByText(Done.saved, { exact: true })).toBeVisible()
  await page.goto(`/en/admin/offices/${office}/charter/services/order`)
  await expectOrder(page, [mailbox.en, advice.en, training.en])
})

test('services are dragged with the keyboard, and it is said aloud', async ({ page, browser }) => {
  const office = await givenOffice(browser)
  await givenThree(page, office)
  const handle = page.getByRole('button', { name: `${Editor.drag}: ${training.en}` })
  await expect(handle).toHaveAccessibleDescription(Editor.dragHelp)
  await handle.press('Space')
  const said = page.getByRole('status')
  await expect(said).toHaveText('Now at place 1.')
  await page.keyboard.press('ArrowDown')
  await expect(said).toHaveText('Now at place 2.')
  await page.keyboard.press('Space')
  await expect(said).toHaveText('Put down at place 2. Save the order.')
  await expectOrder(page, [mailbox.en, training.en, advice.en])
  await page.getByRole('button', { name: Editor.saveOrder }).click()
  await expect(page.getByText(Done.saved, { exact: true })).toBeVisible()
  await page.goto(`/en/admin/offices/${office}/charter/services/order`)
  await expectOrder(page, [mailbox.en, training.en, advice.en])
})

async function givenThree(page: Page, office: string): Promise<void> {
  for (const service of [training, mailbox, advice]) await writeService(page, office, service)
  await page.getByRole('link', { name: Editor.order }).click()
  await expectOrder(page, [training.en, mailbox.en, advice.en])
}

async function expectOrder(page: Page, names: string[]): Promise<void> {
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('button') })
  await expect(rows).toContainText(names)
}
