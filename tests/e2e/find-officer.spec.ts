import { load } from 'cheerio'
import { expect, test } from '../support/browser-test'
import { locales, publicPages } from '../support/public-pages'
import { words } from '../support/words'

test('who holds which post today, and how to reach them', async ({ page }) => {
  await page.goto('/bn/offices/doict.lohagara.narail')
  await page.getByRole('link', { name: words.bn.Charter.allOfficers }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.bn.Officer.title)
  const officer = page.getByRole('listitem').filter({ hasText: 'তারা নমুনা' })
  await expect(officer).toContainText('সহকারী প্রোগ্রামার')
  await expect(officer).toContainText('৯টি সেবার দায়িত্বে')
  await expect(officer.getByRole('link', { name: '০১১০০-০০০০২১' })).toHaveAttribute(
    'href',
    'tel:01100000021',
  )
  await expect(officer.getByRole('link', { name: 'ap.lohagara@doict.example' })).toHaveAttribute(
    'href',
    'mailto:ap.lohagara@doict.example',
  )
})

test('a post held in addition to another says so, and who takes grievances', async ({ page }) => {
  await page.goto('/en/offices/doict.narail/officers')
  const programmer = page.getByRole('listitem').filter({ hasText: 'Shishir Namuna' })
  await expect(programmer).toContainText('Programmer (additional charge)')
  await expect(programmer).toContainText('since 1 April 2026')
  await expect(programmer).toContainText(words.en.Officer.grievance)
})

test('a vacant post says so, and where to turn', async ({ page }) => {
  await page.goto('/en/offices/doict.kachua.bagerhat/officers')
  const post = page.getByRole('listitem').filter({ hasText: 'Assistant Programmer' })
  await expect(post).toContainText('This post is vacant. For now, turn to the officer above.')
  await expect(post.getByRole('link')).toHaveCount(0)
})

test('where the office is, when it is open, and the office above it', async ({ page }) => {
  await page.goto('/en/offices/doict.narail/officers')
  const contact = page.getByRole('region', { name: words.en.Office.contact })
  await expect(contact).toContainText('Sunday to Thursday, 9 am to 5 pm')
  await expect(contact.getByRole('link', { name: '01100-000112' })).toHaveAttribute(
    'href',
    'tel:01100000112',
  )
  await contact.getByRole('link', { name: /^Department of Information/ }).click()
  await expect(page).toHaveURL(/\/en\/offices\/doict$/)
})

test(
  'links lead to pages, letters and calls, and nowhere else',
  { tag: '@once' },
  async ({ request }) => {
    const kinds = new Set<string>()
    for (const { path } of publicPages)
      for (const locale of locales) {
        const $ = load(await (await request.get(`/${locale}${path}`)).text())
        for (const link of $('a, area, form')) {
          const address = $(link).attr('href') ?? $(link).attr('action') ?? ''
          expect(address, `${locale}${path}: ${$(link).text()}`).toMatch(
            /^(?:\/(?:bn|en)(?:[/?#]|$)|\/api\/v1\/|#|https?:\/\/|mailto:[^@\s]+@[^@\s]+$|tel:\+?\d{3,})/,
          )
          kinds.add(/^[a-z]+:/.exec(address)?.[0] ?? 'own')
        }
      }
    expect([...kinds].sort()).toEqual(['https:', 'mailto:', 'own', 'tel:'])
  },
)

test('phone numbers are in the digits of the language', async ({ page }) => {
  for (const [locale, digits] of [
    ['bn', /^[০-৯-]+$/],
    ['en', /^[0-9-]+$/],
  ] as const) {
    await page.goto(`/${locale}/offices/doict.narail/officers`)
    const phones = page.locator('a[href^="tel:"]')
    await expect(phones).toHaveText([digits, digits, digits])
  }
})
