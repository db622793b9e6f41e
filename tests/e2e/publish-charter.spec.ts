import type { APIRequestContext } from '@playwright/test'
import { load } from 'cheerio'
import { expect, test } from '../support/browser-test'
import { runImport } from '../support/processes/run-import'
import { words } from '../support/words'

// The only file that changes what the server shows: an office that no other file reads, but for its version 1.
const office = '/offices/dss.shibchar.madaripur'
const compared = '/bn/compare/offices/dss.shibchar.madaripur'
const beside = 'doict.lohagara.narail'
const fixture = 'tests/fixtures/publication/social-services.txt'

test.describe.configure({ mode: 'serial' })

test.describe('a charter published from a file', { tag: '@once' }, () => {
  test('is on the office’s page as soon as the command is done', async ({ page, request }) => {
    await page.goto(`/bn${office}`)
    await expect(
      page.getByRole('contentinfo').getByRole('link', { name: 'সংস্করণ ১' }),
    ).toBeVisible()
    await expect(page.getByRole('rowheader')).toHaveCount(1)

    const cited = await tableOf(request, `${compared}@1/${beside}@1`)
    expect(cited).toContain('লোহাগড়া')

    await runImport(fixture, 'dss.shibchar.madaripur')
    // the page was kept for an hour: without the database's word it would be the old one for that long
    const isNew = async () =>
      (await (await request.get(`/bn${office}`)).text()).includes('সংস্করণ ২')
    await expect.poll(isNew, { intervals: [50] }).toBe(true)

    await page.reload()
    await expect(page.getByRole('rowheader')).toHaveCount(9)
    await expect(page.getByRole('navigation', { name: words.bn.Charter.figures })).toContainText(
      '৩ মাস',
    )
    const fee = page.getByRole('row').filter({ hasText: 'স্বেচ্ছাসেবী সংস্থার নিবন্ধন' })
    await expect(fee).toContainText('২০ কার্যদিবস')
    await expect(fee).toContainText('৫,০০০ টাকা')

    // a comparison cited before shows what it showed; one that names no versions shows those in force
    expect(await tableOf(request, `${compared}@1/${beside}@1`)).toBe(cited)
    const current = await request.get(`${compared}/${beside}`)
    expect(current.url()).toContain(`dss.shibchar.madaripur@2/${beside}@1`)
  })

  test('is in Bangla on the English page, which says so', async ({ page }) => {
    await page.goto(`/en${office}`)
    await expect(page.getByRole('rowheader')).toHaveCount(9)
    const only = page.getByText('বয়স্ক ভাতা প্রদান')
    await expect(only).toHaveAttribute('lang', 'bn')
    const row = page.getByRole('row').filter({ has: only })
    await expect(row).toContainText(words.en.Text.bnOnly)
    await expect(row).toContainText('3 months')
    await expect(row).toContainText('free of charge')
  })

  test('keeps what is written in it as words', async ({ page }) => {
    await page.goto(`/bn${office}`)
    const cell = page.getByRole('cell').filter({ hasText: 'javascript:alert(1)' })
    await expect(cell).toContainText('বয়স > ১৮ & < ৬৫')
    await expect(cell.getByRole('link')).toHaveCount(0)
  })

  test('gives its services pages of their own, and keeps those it had', async ({ page }) => {
    await page.goto(`/bn${office}`)
    await page.getByRole('link', { name: 'বয়স্ক ভাতা প্রদান' }).click()
    await expect(page.getByText('৩ মাসের মধ্যে, বিনামূল্যে')).toBeVisible()
    await page.goto(`/bn${office}/services/rural-social-service`)
    await expect(page.getByText('৩০ কার্যদিবসের মধ্যে, বিনামূল্যে')).toBeVisible()
  })

  test('leaves the version before it as it was, at its own address', async ({ page }) => {
    await page.goto(`/bn${office}/versions/1`)
    await expect(page.getByText(words.bn.Version.old)).toBeVisible()
    await expect(page.getByRole('rowheader')).toHaveCount(1)
    await page.goto(`/bn${office}/versions`)
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2)
  })

  test('is found by name, in the digits of either script', async ({ page }) => {
    for (const asked of ['ফরম ১৩', 'ফরম 13', '13']) {
      await page.goto(`/bn/search?q=${encodeURIComponent(asked)}`)
      await expect(page.getByRole('link', { name: 'ফরম ১৩ পূরণে সহায়তা' })).toBeVisible()
    }
  })
})

async function tableOf(request: APIRequestContext, path: string): Promise<string> {
  const $ = load(await (await request.get(path)).text())
  return $('main table').text()
}
