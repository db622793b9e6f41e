import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser-test'
import { givenOffice } from '../../support/desk/office'
import { signedIn } from '../../support/desk/people'
import { words } from '../../support/words'

const { ImportReview, Editor, Office, Done } = words.en
const formats = path.resolve(import.meta.dirname, '../../fixtures/formats')

test.use({ storageState: signedIn('programmer') })

test('a Word file is read, put right, left, taken up again and made the draft @plain', async ({
  page,
  browser,
}) => {
  const office = await givenOffice(browser)
  await page.goto(`/en/admin/offices/${office}/imports/new`)
  await page.getByLabel(ImportReview.file).setInputFiles(path.join(formats, 'charter.docx'))
  await page.getByRole('button', { name: ImportReview.read }).click()
  await expect(page.getByText(ImportReview.confidence.high)).toBeVisible()

  await openTab(page, 'Services (8)')
  const training = rowOf(page, 'মৌলিক কম্পিউটার প্রশিক্ষণ')
  await expect(training.getByRole('cell', { name: '৫০০ টাকা, নগদ' }).first()).toBeVisible()
  await expect(training.getByText('Tk 500')).toBeVisible()

  // the fee is no remark: the column is named otherwise, and back
  await mapColumn(page, 'সেবার মূল্য ও পরিশোধ পদ্ধতি', ImportReview.field.remarks)
  await openTab(page, 'Services (8)')
  await expect(training.getByText('Tk 500')).toHaveCount(0)
  await mapColumn(page, 'সেবার মূল্য ও পরিশোধ পদ্ধতি', ImportReview.field.fee)
  await openTab(page, 'Services (8)')
  await expect(training.getByText('Tk 500')).toBeVisible()

  await rowOf(page, 'ই-নথি ব্যবহার শেখানো').getByLabel(ImportReview.leaveOut).check()
  await training.getByText(ImportReview.edit).click()
  await training.getByLabel(ImportReview.field.timeLimit).fill('১৫ কার্যদিবস')
  await page.getByRole('button', { name: ImportReview.saveRows, exact: true }).click()
  await expect(page.getByText(Done.rows_decided)).toBeVisible()

  // an import can be left
  await page.goto('/en/admin')
  await page.goto(`/en/admin/offices/${office}/imports`)
  await page.getByRole('link', { name: 'charter.docx' }).click()
  await openTab(page, 'Services (8)')
  await expect(rowOf(page, 'ই-নথি ব্যবহার শেখানো').getByLabel(ImportReview.leaveOut)).toBeChecked()
  await expect(training.getByText('15 working days')).toBeVisible()

  await openTab(page, ImportReview.overview)
  await page.getByRole('button', { name: 'Make the draft with 7 services' }).click()
  await expect(page.getByText(Done.draft_made)).toBeVisible()
  await page.goto(`/en/admin/offices/${office}/charter`)
  await expect(page.getByText('মৌলিক কম্পিউটার প্রশিক্ষণ').first()).toBeVisible()
  await expect(page.getByText('ই-নথি ব্যবহার শেখানো')).toHaveCount(0)
  await expect(page.getByText(Editor.noServices)).toHaveCount(0)
  await page.goto(`/en/offices/${office}`)
  await expect(page.getByText(Office.noCharterTitle)).toBeVisible()
})

test('a table pasted from Word is read with its cells', async ({ page, browser }) => {
  const office = await givenOffice(browser)
  await page.goto(`/en/admin/offices/${office}/imports/new`)
  const html = fs.readFileSync(path.join(formats, 'word-paste.html'), 'utf8')
  await paste(page, html)
  await expect(page.getByText(/\d+ rows, \d+ cells/)).toBeVisible()
  await page.getByRole('button', { name: ImportReview.read }).click()
  await openTab(page, 'Services (5)')
  await expect(rowOf(page, 'মৌলিক কম্পিউটার প্রশিক্ষণ').getByText('Tk 500')).toBeVisible()
})

async function paste(page: Page, html: string): Promise<void> {
  const field = page.getByLabel(ImportReview.paste)
  await field.focus()
  await field.evaluate((element, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', text)
    clipboardData.setData('text/plain', text.replaceAll(/<[^>]*>/g, ' '))
    const event = { clipboardData, bubbles: true, cancelable: true }
    element.dispatchEvent(new ClipboardEvent('paste', event))
  }, html)
}

async function openTab(page: Page, name: string): Promise<void> {
  const tabs = page.getByRole('navigation', { name: ImportReview.tabs })
  await tabs.getByRole('link', { name }).click()
  await expect(tabs.getByRole('link', { name })).toHaveAttribute('aria-current', 'page')
}

async function mapColumn(page: Page, header: string, field: string): Promise<void> {
  await openTab(page, ImportReview.columns)
  await page.getByLabel(header).first().selectOption({ label: field })
  await page.getByRole('button', { name: ImportReview.reread }).click()
  await expect(page.getByText(Done.reread)).toBeVisible()
}

function rowOf(page: Page, service: string) {
  return page.getByRole('article').filter({ has: page.getByRole('heading', { name: service }) })
}
