import type { Page } from '@playwright/test'
import { expect } from '../browser-test'
import { words } from '../words'

const { Editor, Publication, Done } = words.en

interface WrittenService {
  bn: string
  en: string
  /** The responsible post, as the list of posts names it. */
  officer?: string
}

/** Writes a service into the draft of an office, as whoever the page belongs to. */
export async function writeService(page: Page, office: string, service: WrittenService) {
  await page.goto(`/en/admin/offices/${office}/charter/services/new`)
  const name = page.getByRole('group', { name: Editor.fields.name })
  await name.getByLabel('Bangla').fill(service.bn)
  await name.getByLabel('English').fill(service.en)
  const time = page.getByRole('group', { name: Editor.fields.timeLimit })
  await time.getByLabel('Bangla').fill('৩ কার্যদিবস')
  const fee = page.getByRole('group', { name: Editor.fields.fee })
  await fee.getByLabel('Bangla').fill('বিনামূল্যে')
  if (service.officer)
    await page.getByLabel(Editor.officer).selectOption({ label: service.officer })
  await page.getByRole('button', { name: Editor.addService }).first().click()
  await expect(page.getByText(Done.service_added)).toBeVisible()
}

/** Publishes the draft of an office at once, with a reason for what the audit found. */
export async function publish(page: Page, office: string): Promise<void> {
  await page.goto(`/en/admin/offices/${office}/charter/publication`)
  await page.getByLabel(Publication.reason).fill('The rest follows next week.')
  await page.getByRole('button', { name: /^Publish version \d+$/ }).click()
  await expect(page.getByText(Done.published)).toBeVisible()
}
