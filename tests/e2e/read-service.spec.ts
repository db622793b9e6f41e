import { expect, test } from '../support/browser-test'
import { words } from '../support/words'

const lohagara = '/offices/doict.lohagara.narail'

const inLanguage = {
  bn: {
    promise: '২ দিনের মধ্যে, বিনামূল্যে',
    whom: 'সরকারি ও বেসরকারি প্রতিষ্ঠান ও উপকারভোগী জনগণ',
    bring: 'প্রযোজ্য ক্ষেত্রে সাদা কাগজে আবেদনপত্র',
    who: 'তারা নমুনা',
    phone: '০১১০০-০০০০২১',
    standard: 'মাঠ পর্যায়ে আইসিটি সমস্যার সমাধানে সহায়তা',
    pillar: 'কার্যকর সরকারি কর্মপরিবেশ গড়ে তোলা',
  },
  en: {
    promise: 'Within 2 days, free of charge',
    whom: 'Government and private institutions, and the people they serve',
    bring: 'Application on plain paper, where applicable',
    who: 'Tara Namuna',
    phone: '01100-000021',
    standard: 'Help with ICT problems in the field',
    pillar: 'Develop an effective government work environment',
  },
} as const

for (const locale of ['bn', 'en'] as const) {
  const expected = inLanguage[locale]
  const { Service } = words[locale]

  test.describe(`in ${locale}`, () => {
    test.beforeEach(({ page }) => page.goto(`/${locale}${lohagara}/services/field-ict-support`))

    test('the promise as one sentence, and for whom it is', async ({ page }) => {
      const promise = page.getByText(expected.promise, { exact: true })
      await expect(promise).toBeVisible()
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toBeVisible()
      await expect(page.getByRole('article')).toContainText(expected.whom)
    })

    test('what to bring, how, who is responsible', async ({ page }) => {
      const bring = page.getByRole('region', { name: Service.bring })
      await expect(bring.getByRole('listitem')).toHaveText([expected.bring])
      const how = page.getByRole('region', { name: Service.how, exact: true })
      await expect(how.getByRole('definition')).not.toHaveCount(0)
      const who = page.getByRole('region', { name: Service.who })
      await expect(who).toContainText(expected.who)
      await expect(who.getByRole('link', { name: expected.phone })).toHaveAttribute(
        'href',
        'tel:01100000021',
      )
      await expect(who.getByRole('link', { name: /@/ })).toHaveAttribute(
        'href',
        'mailto:ap.lohagara@doict.example',
      )
    })

    test('whom to turn to when it is not kept, step by step', async ({ page }) => {
      const steps = page.getByRole('region', { name: Service.ladder }).getByRole('listitem')
      await expect(steps).toHaveCount(3)
      await expect(steps.nth(2)).toContainText(/333|৩৩৩/)
    })

    test('the same service’s standard, and the pillar it serves', async ({ page }) => {
      const { standard, pillar } = expected
      await expect(page.getByRole('link', { name: pillar })).toHaveAttribute(
        'href',
        `/${locale}/strategy/e-government-master-plan#government-work-environment`,
      )
      await page.getByRole('link', { name: standard }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(standard)
      const offers = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
      await expect(offers).toHaveCount(2)
    })

    test('whose service it is: the letterhead leads back to the charter', async ({ page }) => {
      await page
        .getByRole('banner')
        .getByRole('link', { name: /ICT, Upazila|উপজেলা কার্যালয়/ })
        .click()
      await expect(page).toHaveURL(new RegExp(`/${locale}${lohagara}$`))
    })
  })
}

test('a time in the wrong column is no promise, and says what was printed', async ({ page }) => {
  await page.goto('/en/offices/doict.kachua.bagerhat/services/web-portal-support')
  await expect(page.getByText('No time limit stated, free of charge')).toBeVisible()
  const article = page.getByRole('article')
  await expect(article).toContainText(words.en.Text.wrongColumn)
  await expect(article.getByText('ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ')).toHaveAttribute('lang', 'bn')
})

test('a charter that names no papers says what to do', async ({ page }) => {
  await page.goto('/bn/offices/acl.charghat.rajshahi/services/land-mutation')
  await expect(page.getByText('৪৫ দিনের মধ্যে, ফি ১,১৫০ টাকা')).toBeVisible()
  await expect(page.getByText(words.bn.Service.bringNothing)).toBeVisible()
})

test('an office’s fee beside the national one: the difference is in sight', async ({ page }) => {
  await page.goto('/en/services/land-mutation')
  const facts = page.getByRole('article').getByRole('definition')
  await expect(facts).toHaveText([words.en.Text.notStated, 'Tk 1,170'])
  const offer = page.getByRole('row').filter({ hasText: 'Upazila Land Office, Charghat' })
  await expect(offer.getByRole('cell')).toHaveText(['45 days', 'Tk 1,150'])
  await offer.getByRole('link').click()
  await expect(page.getByText('Within 45 days, for Tk 1,150')).toBeVisible()
})
