import { expect, test } from '../support/browser-test'
import { words } from '../support/words'

const pillars = {
  bn: [
    '১. ই-গভর্নমেন্টের আইনি কাঠামো ও পরিচালনব্যবস্থা প্রতিষ্ঠা',
    '২. কার্যকর সরকারি কর্মপরিবেশ গড়ে তোলা',
    '৩. সবার জন্য সুবিধাজনক ও সহায়ক ই-সেবা উন্নয়ন',
    '৪. নিরাপদ ই-সেবার জন্য অবকাঠামো নির্মাণ',
  ],
  en: [
    '1. Establish a legal framework and governance for e-Government',
    '2. Develop an effective government work environment',
    '3. Improve e-services to be convenient and helpful to all',
    '4. Build infrastructure for secure e-services',
  ],
}

for (const locale of ['bn', 'en'] as const) {
  test(`its pillars in order, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/strategy`)
    await page.getByRole('main').getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/strategy/e-government-master-plan$`))
    const headings = page.getByRole('article').getByRole('heading', { level: 2 })
    await expect(headings).toHaveText(pillars[locale])
  })
}

test('the services that serve a pillar, office by office', async ({ page }) => {
  await page.goto('/en/strategy/e-government-master-plan')
  const pillar = page.getByRole('region', { name: pillars.en[3] })
  await expect(pillar.getByRole('listitem')).toHaveText([
    'Keeping offices connected to the national backbone network at all times',
    'Help in keeping government offices connected to the national network backbone at all times',
  ])
  await pillar.getByRole('listitem').first().getByRole('link').click()
  await expect(page).toHaveURL(/doict\.lohagara\.narail\/services\/national-network-backbone$/)
  await page.getByRole('link', { name: 'Build infrastructure for secure e-services' }).click()
  await expect(page).toHaveURL(/e-government-master-plan#secure-infrastructure$/)
  await expect(page.getByRole('heading', { name: pillars.en[3] })).toBeInViewport()
})

test('a pillar that no service serves yet says so', async ({ page }) => {
  await page.goto('/bn/strategy/e-government-master-plan')
  const pillar = page.getByRole('region', { name: pillars.bn[0] })
  await expect(pillar).toContainText(words.bn.Strategy.noServices)
})

test('the office that publishes it: its objectives, functions and strategies', async ({ page }) => {
  await page.goto('/en/strategy/e-government-master-plan')
  await page
    .getByRole('article')
    .getByRole('link', { name: /^Department of Information/ })
    .click()
  await expect(page).toHaveURL(/\/en\/offices\/doict$/)
  const { objectives, functions, strategies, childOffices } = words.en.Charter
  for (const [name, count] of [
    [objectives, 10],
    [functions, 14],
    [childOffices, 3],
    [strategies, 1],
  ] as const) {
    const part = page.getByRole('region', { name })
    await expect(part.getByRole('listitem')).toHaveCount(count)
  }
})
