import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import type { Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { expect, test } from '../../support/browser-test'
import { signedIn } from '../../support/desk/people'
import { words } from '../../support/words'

const { ManyOffices, Done } = words.en

test.use({ storageState: signedIn('administrator') })

test('an administrator creates many offices from a spreadsheet @plain', async ({ page }) => {
  const run = randomBytes(4).toString('hex')
  await page.goto('/en/admin/offices/many')
  const template = await downloadTemplate(page)
  await page.getByLabel(ManyOffices.file).setInputFiles({
    name: 'offices.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await fill(template, [
      office(`n${run}a.lohagara.narail`, 'First', 'doict'),
      office(`n${run}b.lohagara.narail`, 'Second', 'doict'),
      office(`n${run}c.lohagara.narail`, 'Third', 'no-such-department'),
    ]),
  })
  await page.getByRole('button', { name: ManyOffices.check }).click()

  await expect(row(page, `n${run}a`)).toContainText(ManyOffices.new)
  await expect(row(page, `n${run}b`)).toContainText(ManyOffices.new)
  await expect(row(page, `n${run}c`)).toContainText(ManyOffices.wrong)
  await expect(row(page, `n${run}c`)).toContainText('Department:')
  await page.getByRole('button', { name: 'Create 2 offices' }).click()
  await expect(page.getByText(Done.offices_created)).toBeVisible()

  await page.goto(`/en/offices/n${run}a.lohagara.narail`)
  await expect(page.getByRole('heading', { name: 'First office' })).toBeVisible()
  await page.goto(`/en/offices/n${run}c.lohagara.narail`)
  await expect(page.getByRole('heading', { name: words.en.NotFound.title })).toBeVisible()
})

function row(page: Page, slug: string) {
  return page.getByRole('row').filter({ hasText: slug })
}

async function downloadTemplate(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: ManyOffices.template }).click()
  return (await download).path()
}

function office(slug: string, ordinal: string, department: string): Record<string, string> {
  return {
    'Address in the portal': slug,
    'Name (English)': `${ordinal} office`,
    Department: department,
    Level: 'UPAZILA',
    Area: 'lohagara.narail',
  }
}

/** The template with a row an office below its headers. */
async function fill(file: string, rows: Record<string, string>[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(fs.readFileSync(file)).buffer)
  const sheet = book.worksheets[0]!
  const headers = (sheet.getRow(1).values as unknown[]).map(String)
  rows.forEach((given, at) => {
    const cells = sheet.getRow(at + 2)
    headers.forEach((header, column) => {
      if (column > 0) cells.getCell(column).value = given[header] ?? null
    })
  })
  return Buffer.from(await book.xlsx.writeBuffer())
}
