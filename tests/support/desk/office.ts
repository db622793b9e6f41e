import { randomBytes } from 'node:crypto'
import type { Browser } from '@playwright/test'
import { expect } from '../browser-test'
import { words } from '../words'
import { signedIn } from './people'

const { OfficeForm, PostDesk, Done } = words.en

/** An office of the test's own in an upazila, made as the administrator makes one; its slug. */
export async function givenOffice(browser: Browser, area = 'lohagara.narail'): Promise<string> {
  const slug = `t${randomBytes(4).toString('hex')}.${area}`
  const context = await browser.newContext({ storageState: signedIn('administrator') })
  const page = await context.newPage()
  const place = `departmentSlug=doict&level=UPAZILA&areaId=${area}`
  await page.goto(`/en/admin/offices/new?${place}`)
  await page.getByLabel(OfficeForm.slug, { exact: true }).fill(slug)
  await page.getByLabel(OfficeForm.hosts).fill(`${slug}.gov.bd`)
  const name = page.getByRole('group', { name: OfficeForm.name })
  await name.getByLabel('Bangla').fill(`পরীক্ষা দপ্তর ${slug}`)
  await name.getByLabel('English').fill(`Test office ${slug}`)
  await page.getByRole('button', { name: OfficeForm.create }).click()
  await expect(page.getByRole('heading', { name: `Test office ${slug}` })).toBeVisible()
  await context.close()
  return slug
}

/** A vacant post of that office. */
export async function givenPost(browser: Browser, office: string, title: string): Promise<void> {
  const context = await browser.newContext({ storageState: signedIn('administrator') })
  const page = await context.newPage()
  await page.goto(`/en/admin/offices/${office}/posts/new`)
  const names = page.getByRole('group', { name: OfficeForm.title })
  await names.getByLabel('Bangla').fill(title)
  await names.getByLabel('English').fill(title)
  await page.getByRole('button', { name: PostDesk.addPost }).click()
  await expect(page.getByText(Done.post_created)).toBeVisible()
  await context.close()
}
