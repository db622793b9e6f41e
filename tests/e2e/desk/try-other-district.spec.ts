import type { Browser, Page } from '@playwright/test'
import { expect, test } from '../../support/browser-test'
import { publish, writeService } from '../../support/desk/charter'
import { pairOf } from '../../support/desk/form'
import { givenOffice, givenPost } from '../../support/desk/office'
import { signedIn } from '../../support/desk/people'
import { readForms, replaceIn, sendForm } from '../../support/desk/sent-form'
import { words } from '../../support/words'

const { Activity, Editor, Done, NotFound, PostDesk } = words.en
const training = { bn: 'আইসিটি প্রশিক্ষণ', en: 'ICT training' }
const changed = 'Written from another district.'

test.use({ storageState: signedIn('programmer') })

test('the addresses of another district’s office are not found @plain', async ({
  page,
  browser,
}) => {
  const magura = await givenCharter(browser, 'shalikha.magura')
  for (const address of addressesOf(magura.slug, magura.post)) {
    const answer = await page.goto(address)
    expect(answer?.status(), address).toBe(404)
    await expect(page.getByRole('heading', { name: NotFound.title })).toBeVisible()
    await expect(page.getByText(training.en)).toHaveCount(0)
  }
  await page.goto('/en/admin/activity')
  await expect(page.getByText(magura.slug)).toHaveCount(0)
  await page.goto(`/en/admin?q=${magura.slug}`)
  await expect(page.getByText(words.en.MyOffices.noMatch)).toBeVisible()
})

test('the forms of an own office change nothing in another district @plain', async ({
  page,
  browser,
  baseURL,
}) => {
  const magura = await givenCharter(browser, 'shalikha.magura')
  const narail = await givenCharter(browser, 'lohagara.narail')
  const before = await recordOf(browser, magura.slug)
  const { request } = page
  const headers = { origin: baseURL ?? '' }
  const tried = new Set<string>()
  for (const address of addressesOf(narail.slug, narail.post)) {
    for (const own of await readForms(request, address, narail.slug)) {
      const theirs = replaceIn(replaceIn(own, narail.slug, magura.slug), narail.post, magura.post)
      // to the other office's page, and to the own page with the other office in the form alone
      for (const url of [theirs.url, own.url]) {
        const answer = await sendForm(request, { ...theirs, url }, headers)
        const said = `${answer.status()} ${answer.headers().location ?? ''}`
        // a form that lacks something is shown again to whoever sent it, whatever office it names
        expect(said, `${url} ${JSON.stringify(theirs.fields)}`).toMatch(/^404|^303 .*[?&]held=/)
      }
      tried.add(address)
    }
  }
  expect(tried.size).toBeGreaterThan(12)
  expect(await recordOf(browser, magura.slug)).toEqual(before)

  // what was sent is what the office's own programmer sends
  const [own] = await readForms(
    request,
    `/en/admin/offices/${narail.slug}/charter/statement`,
    narail.slug,
  )
  expect(own).toBeDefined()
  const answer = await sendForm(request, own ?? { url: '', fields: [] }, headers)
  expect(answer.headers().location).toContain('done=saved')
})

test('the calls of a page’s script change nothing in another district', async ({
  page,
  browser,
}) => {
  const magura = await givenCharter(browser, 'shalikha.magura')
  const narail = await givenCharter(browser, 'lohagara.narail')
  const before = await recordOf(browser, magura.slug)
  const address = `/en/admin/offices/${narail.slug}/charter/statement`
  await page.goto(address)
  await pairOf(page, Editor.fields.vision).en.fill(changed)
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await page.getByRole('button', { name: Editor.saveStatement, exact: true }).click()
  await expect(page.getByText(Done.saved, { exact: true })).toBeVisible()

  const call = await sent
  const { 'content-type': type = '', 'next-action': action = '' } = await call.allHeaders()
  const body = call.postData() ?? ''
  expect(action).not.toBe('')
  expect(body).toContain(narail.slug)
  const headers = { 'content-type': type, 'next-action': action, accept: 'text/x-component' }
  const data = body.replaceAll(narail.slug, magura.slug)
  for (const url of [address, address.replace(narail.slug, magura.slug)]) {
    const answer = await page.request.post(url, { headers, data, maxRedirects: 0 })
    expect(answer.headers()['x-action-redirect'] ?? '').not.toContain('done=')
    expect(answer.status()).toBe(404)
  }
  expect(await recordOf(browser, magura.slug)).toEqual(before)
})

test('a form sent from another website is refused', async ({ page, browser }) => {
  const narail = await givenOffice(browser)
  const address = `/en/admin/offices/${narail}/charter/statement`
  const [own] = await readForms(page.request, address, narail)
  expect(own).toBeDefined()
  const form = own ?? { url: '', fields: [] }
  const answer = await sendForm(page.request, form, { origin: 'https://elsewhere.example' })
  expect(answer.ok()).toBe(false)
  expect(answer.headers().location).toBeUndefined()
  await page.goto(`/en/admin/offices/${narail}/charter`)
  await expect(page.getByText(Editor.noServices)).toBeVisible()
})

/** An office with a post, a published service and a draft, all as an administrator makes them. */
async function givenCharter(browser: Browser, area: string) {
  const slug = await givenOffice(browser, area)
  await givenPost(browser, slug, 'Assistant Programmer')
  const page = await openAsAdministrator(browser)
  await writeService(page, slug, training)
  await publish(page, slug)
  await writeService(page, slug, { bn: 'ই-মেইল হিসাব', en: 'E-mail account' })
  await page.goto(`/en/admin/offices/${slug}/posts`)
  const link = page.getByRole('link', { name: PostDesk.transfer })
  const post = /posts\/([^/]+)\/transfer/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? ''
  expect(post).not.toBe('')
  await page.context().close()
  return { slug, post }
}

/** All that happened in an office, as its record tells an administrator. */
async function recordOf(browser: Browser, office: string): Promise<string[]> {
  const page = await openAsAdministrator(browser)
  await page.goto(`/en/admin/activity?office=${office}`)
  const rows = page.getByRole('row').filter({ hasText: `Test office ${office}` })
  await expect(rows.first()).toBeVisible()
  await expect(page.getByRole('link', { name: Activity.next })).toHaveCount(0)
  const events = await rows.allTextContents()
  await page.context().close()
  return events
}

async function openAsAdministrator(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ storageState: signedIn('administrator') })
  return context.newPage()
}

function addressesOf(slug: string, post: string): string[] {
  const office = `/en/admin/offices/${slug}`
  const charter = `${office}/charter`
  const service = `${charter}/services/ict-training`
  return [
    ...[office, `${office}/settings`, `${office}/closure`, `${office}/merger`],
    ...[`${office}/posts`, `${office}/posts/new`],
    ...[`${office}/posts/${post}`, `${office}/posts/${post}/transfer`],
    ...[charter, `${charter}/statement`, `${charter}/expectations`, `${charter}/escalation`],
    ...[service, `${service}/forms`, `${charter}/services/new`, `${charter}/services/order`],
    ...[`${charter}/services/copy`, `${charter}/services/from-standard`],
    ...[`${charter}/publication`, `${charter}/preview`, `${charter}/confirmation`],
    ...[`${charter}/versions`, `${charter}/versions/1`],
    ...[`${charter}/versions/changes?from=1&to=draft`],
    ...[`${office}/imports/new`, `${office}/proposals`, `${office}/proposals/links`],
  ]
}
