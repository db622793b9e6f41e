// Makes one office with everything a desk has pages for: posts, versions, a draft, an import, a conflict.
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test as setup } from '../../support/browser-test'
import { publish, writeService } from '../../support/desk/charter'
import { keepExample } from '../../support/desk/desk-pages'
import { givenOffice, givenPost } from '../../support/desk/office'
import { signedIn, withExamples } from '../../support/desk/people'
import { words } from '../../support/words'

const { Editor, ImportReview, PostDesk, Transfer, Done } = words.en
const charter = path.resolve(import.meta.dirname, '../../fixtures/formats/charter.docx')
const service = { bn: 'আইসিটি প্রশিক্ষণ', en: 'ICT training' }

setup.use({ storageState: signedIn('administrator') })

setup('an office has everything a desk has pages for', async ({ page, browser }) => {
  const office = await givenOffice(browser)
  await givenPost(browser, office, 'Assistant Programmer')
  const transferCheck = await beginTransfer(page, office)
  await writeService(page, office, service)
  await publish(page, office)
  const slug = await openService(page, office)
  await nameService(page, 'ICT training for all')
  await expect(page.getByText(Done.saved)).toBeVisible()
  await publish(page, office)
  const conflict = await collide(page, office)
  keepExample({
    office,
    service: slug,
    conflict,
    transferCheck,
    refused: await refuse(page, office),
    post: await postOf(page, office),
    run: await read(page, `/en/admin/offices/${office}/imports/new`, ImportReview.file),
    batch: await read(page, '/en/admin/imports', ImportReview.files),
    person: lastPart(await followFirst(page, '/en/admin/people', 'main table a[href*="/people/"]')),
    finding: await followFirst(
      page,
      `/en/admin/offices/${office}/charter`,
      'a[href*="/findings/"]',
    ),
    sentence: await followFirst(
      page,
      '/en/admin/translations',
      'main table a[href*="/translations/"]',
    ),
  })
  await page.context().storageState({ path: withExamples })
})

async function beginTransfer(page: Page, office: string): Promise<string> {
  await page.goto(`/en/admin/offices/${office}/posts`)
  await page.getByRole('link', { name: PostDesk.transfer }).click()
  const names = page.getByRole('group', { name: Transfer.newName })
  await names.getByLabel('Bangla').fill('রহিমা নমুনা')
  await names.getByLabel('English').fill('Rahima Namuna')
  await page.getByRole('button', { name: Transfer.check }).click()
  await expect(page.getByRole('button', { name: Transfer.make })).toBeVisible()
  return here(page)
}

async function openService(page: Page, office: string): Promise<string> {
  await page.goto(`/en/admin/offices/${office}/charter`)
  await page.getByRole('main').getByRole('link', { name: service.en }).first().click()
  await expect(page.getByRole('button', { name: Editor.saveService }).first()).toBeVisible()
  return lastPart(here(page))
}

/** Also says something in Bangla alone, for the list of what is to be translated. */
async function nameService(page: Page, name: string): Promise<void> {
  await page.getByRole('group', { name: Editor.fields.name }).getByLabel('English').fill(name)
  const method = page.getByRole('group', { name: Editor.fields.method })
  await method.getByLabel('Bangla').fill('সরাসরি আবেদন')
  await page.getByRole('button', { name: Editor.saveService }).first().click()
}

/** Saves over what was saved in another window meanwhile. */
async function collide(page: Page, office: string): Promise<string> {
  const other = await page.context().newPage()
  await openService(page, office)
  await openService(other, office)
  await nameService(other, 'ICT training for women')
  await expect(other.getByText(Done.saved)).toBeVisible()
  await nameService(page, 'ICT training for teachers')
  await expect(page).toHaveURL(/\/conflict/)
  await other.close()
  return here(page)
}

/** Sends a service that has no name. */
async function refuse(page: Page, office: string): Promise<string> {
  await page.goto(`/en/admin/offices/${office}/charter/services/new`)
  await page.getByRole('button', { name: Editor.addService }).first().click()
  await expect(page).toHaveURL(/held=/)
  return here(page)
}

async function postOf(page: Page, office: string): Promise<string> {
  await page.goto(`/en/admin/offices/${office}/posts`)
  await page.getByRole('main').getByRole('link', { name: PostDesk.edit }).click()
  await expect(page.getByRole('button', { name: PostDesk.savePost })).toBeVisible()
  return lastPart(here(page))
}

/** Sends a charter to be read; the id of what came of it. */
async function read(page: Page, from: string, field: string): Promise<string> {
  await page.goto(from)
  await page.getByLabel(field, { exact: true }).setInputFiles(charter)
  await page.getByRole('button', { name: /^Read (it|them)$/ }).click()
  await expect(page).toHaveURL(/\/imports\/(?!new)[\w-]+$/)
  return lastPart(here(page))
}

async function followFirst(page: Page, from: string, link: string): Promise<string> {
  await page.goto(from)
  // it may stand in a part that is closed
  const href = await page.locator(link).first().getAttribute('href')
  await page.goto(href ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return here(page)
}

/** The address without the language. */
function here(page: Page): string {
  const { pathname, search } = new URL(page.url())
  return pathname.replace(/^\/en/, '') + search
}

function lastPart(address: string): string {
  return /([^/?]+)(\?|$)/.exec(address)?.[1] ?? ''
}
