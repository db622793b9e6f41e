import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser-test'
import { words } from '../support/words'

const lohagaraBn = 'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর, উপজেলা কার্যালয়, লোহাগড়া, নড়াইল'
const landOfficeBn = 'উপজেলা ভূমি অফিস, চারঘাট'

const spellings: [asked: string, found: string, how: string][] = [
  ['লোহাগড়া', lohagaraBn, 'in Bangla'],
  ['লোহাগড\u09bcা', lohagaraBn, 'in Bangla with the dot as a character of its own'],
  ['লোহাগড়া নড়াইল', lohagaraBn, 'by two words of it'],
  ['Lohagara', lohagaraBn, 'in English'],
  ['  LOHAGARA,  narail ', lohagaraBn, 'in capitals, with spaces and a comma'],
  ['ভূমি অফিস', landOfficeBn, 'spelt rightly'],
  ['ভুমি অফিস', landOfficeBn, 'spelt with the other vowel'],
  ['ভুমী অফিশ', landOfficeBn, 'spelt with three other letters'],
]

test('by name, however it is spelt and in either language', async ({ page }) => {
  for (const [asked, found, how] of spellings)
    await test.step(how, async () => {
      await page.goto('/bn')
      await searchFor(page, asked)
      await expect(page).toHaveURL(/\/bn\/search\?q=/)
      await page.getByRole('main').getByRole('link', { name: found, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: found })).toBeVisible()
    })
})

test('by the name of a service, which says whose it is', async ({ page }) => {
  await page.goto('/en')
  await searchFor(page, 'call centre')
  const entry = page.getByRole('listitem').filter({ hasText: 'through the call centre' })
  await expect(entry).toContainText('Department of ICT, Upazila Office, Lohagara, Narail')
  await entry.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Services to citizens through the call centre',
  )
})

test('by a name that has several offices: each entry says where it is', async ({ page }) => {
  await page.goto('/en')
  await searchFor(page, 'Department of ICT, Upazila Office')
  const entries = page.getByRole('main').getByRole('listitem')
  for (const place of ['Lohagara, Narail', 'Kachua, Bagerhat', 'Shalikha, Magura'])
    await expect(entries.filter({ hasText: `${place}, Khulna` }).first()).toBeVisible()
})

test('from any page, by the field at its head', async ({ page }) => {
  await page.goto('/en/offices/doict.kachua.bagerhat')
  await searchFor(page, 'Charghat')
  const office = page.getByRole('link', { name: 'Upazila Land Office, Charghat', exact: true })
  await expect(office).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue('Charghat')
})

test('a name that is not there: says so, and what to try', async ({ page }) => {
  await page.goto('/bn')
  await searchFor(page, 'zzzz')
  await expect(page.getByText('“zzzz” নামে কিছু পাওয়া যায়নি।')).toBeVisible()
  await expect(page.getByText(words.bn.Search.noneNext)).toBeVisible()
})

test('an empty question: says what to type', async ({ page }) => {
  await page.goto('/en')
  await searchFor(page, '   ')
  await expect(page.getByText(words.en.Search.empty)).toBeVisible()
})

test('by division, district and upazila', async ({ page }) => {
  await page.goto('/en')
  const places = page.getByRole('region', { name: words.en.Home.byArea })
  await expect(places.getByRole('listitem')).toHaveCount(8)
  for (const [place, heading] of [
    ['Khulna', 'Khulna Division'],
    ['Narail', 'Narail District'],
    ['Lohagara', 'Lohagara Upazila'],
  ] as const) {
    await page.getByRole('main').getByRole('link', { name: place, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  }
  await page.getByRole('link', { name: /^Department of ICT, Upazila Office/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lohagara, Narail')
  const way = page.getByRole('navigation', { name: words.en.Site.youAreHere })
  await expect(way.getByRole('link')).toHaveText(['Protishruti', 'Khulna', 'Narail', 'Lohagara'])
})

test('in a place without an office: says so, and where to look', async ({ page }) => {
  await page.goto('/bn/areas/kalia.narail')
  await expect(page.getByText(words.bn.Area.noOffices)).toBeVisible()
  await expect(page.getByText(words.bn.Area.noOfficesNext)).toBeVisible()
})

test('by department, narrowed by part of a name', async ({ page }) => {
  await page.goto('/bn')
  const departments = page.getByRole('region', { name: words.bn.Home.byDepartment })
  await departments.getByRole('link', { name: 'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর' }).click()
  const offices = page.getByRole('region', { name: words.bn.Department.offices })
  await expect(offices.getByRole('listitem')).toHaveCount(7)

  await offices.getByRole('searchbox').fill('narail')
  await offices.getByRole('button').click()
  await expect(offices.getByRole('listitem')).toHaveCount(2)

  await offices.getByRole('searchbox').fill('zzzz')
  await offices.getByRole('button').click()
  await expect(offices.getByText('“zzzz” নামে এই অধিদপ্তরের কোনো দপ্তর নেই।')).toBeVisible()
})

async function searchFor(page: Page, name: string) {
  const form = page.getByRole('search')
  await expect(form).toHaveCount(1)
  await form.getByRole('searchbox').fill(name)
  await form.getByRole('button').click()
}
