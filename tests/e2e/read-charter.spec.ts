import { expect, test } from '../support/browser-test'
import { words } from '../support/words'

const lohagara = '/offices/doict.lohagara.narail'

const inLanguage = {
  bn: {
    letterhead: [
      'গণপ্রজাতন্ত্রী বাংলাদেশ সরকার',
      'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর',
      'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর, উপজেলা কার্যালয়, লোহাগড়া, নড়াইল',
      'লোহাগড়া, নড়াইল, খুলনা',
    ],
    number: ['১. ', '২.১. ', '৩. ', '৪. ', ''],
    figures: ['৯', '৯', '২ দিন', /[০-৯]{1,2} \S+ ২০[০-৯]{2}/],
    day: /[০-৯]{1,2} \S+ [০-৯]{4}/,
    version: 'সংস্করণ ১',
    steps: ['৩০ কার্যদিবস', '২০ কার্যদিবস', '৬০ কার্যদিবস'],
    people: ['শিশির নমুনা', 'নদী নমুনা'],
    officer: ['তারা নমুনা', 'সহকারী প্রোগ্রামার', '০১১০০-০০০০২১'],
  },
  en: {
    letterhead: [
      'Government of the People’s Republic of Bangladesh',
      'Department of Information and Communication Technology',
      'Department of ICT, Upazila Office, Lohagara, Narail',
      'Lohagara, Narail, Khulna',
    ],
    number: ['1. ', '2.1. ', '3. ', '4. ', ''],
    figures: ['9', '9', '2 days', /\d{1,2} \w+ 20\d{2}/],
    day: /\d{1,2} \w+ \d{4}/,
    version: 'Version 1',
    steps: ['30 working days', '20 working days', '60 working days'],
    people: ['Shishir Namuna', 'Nodi Namuna'],
    officer: ['Tara Namuna', 'Assistant Programmer', '01100-000021'],
  },
} as const

for (const locale of ['bn', 'en'] as const) {
  const expected = inLanguage[locale]
  const { Charter, Office, Version } = words[locale]

  test.describe(`in ${locale}`, () => {
    test.beforeEach(({ page }) => page.goto(`/${locale}${lohagara}`))

    test('whose it is: government, department, office, area', async ({ page }) => {
      const head = page.getByRole('banner')
      for (const line of expected.letterhead)
        await expect(head.getByText(line, { exact: true })).toBeVisible()
      const [, , name] = expected.letterhead
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
      await expect(page).toHaveTitle(new RegExp(name))
    })

    test('that its people are invented', async ({ page }) => {
      const notice = page.getByRole('paragraph').filter({ hasText: Office.sampleTitle })
      await expect(notice).toContainText(Office.sampleTitle)
      await expect(notice).toContainText(Office.sample)
    })

    test('the sections of the official template, in order, each a link away', async ({ page }) => {
      const names = [
        'visionAndMission',
        'citizen',
        'expectations',
        'grievance',
        'officers',
      ] as const
      const titles = names.map((name, index) => `${expected.number[index]}${Charter[name]}`)
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(titles)
      const list = page.getByRole('navigation', { name: Charter.sections })
      await expect(list.getByRole('link')).toHaveText(titles)
      await list.getByRole('link').nth(3).click()
      await expect(page).toHaveURL(/#grievance$/)
      await expect(page.getByRole('heading', { name: titles[3] })).toBeInViewport()
    })

    test('four figures, each a link to what it counts', async ({ page }) => {
      const figures = page.getByRole('navigation', { name: Charter.figures }).getByRole('link')
      await expect(figures).toHaveCount(4)
      for (const [index, figure] of expected.figures.entries())
        await expect(figures.nth(index)).toContainText(figure)
      await figures.nth(2).click()
      await expect(page).toHaveURL(/#service-field-ict-support$/)
      await expect(page.getByRole('row').nth(1)).toBeInViewport()
    })

    test('vision, mission and what is asked of the citizen', async ({ page }) => {
      const purpose = page.getByRole('region', { name: Charter.visionAndMission })
      await expect(purpose.getByRole('term')).toHaveText([Charter.vision, Charter.mission])
      const asked = page.getByRole('region', { name: Charter.expectations })
      await expect(asked.getByRole('listitem')).toHaveCount(6)
    })

    test('whom to complain to, step by step, and until when they answer', async ({ page }) => {
      const steps = page.getByRole('region', { name: Charter.grievance }).getByRole('listitem')
      await expect(steps).toHaveCount(3)
      for (const [index, limit] of expected.steps.entries())
        await expect(steps.nth(index)).toContainText(limit)
      for (const [index, person] of expected.people.entries())
        await expect(steps.nth(index)).toContainText(person)
    })

    test('who answers for it, and how to reach them', async ({ page }) => {
      const officers = page.getByRole('region', { name: Charter.officers })
      const first = officers.getByRole('listitem').first()
      for (const fact of expected.officer) await expect(first).toContainText(fact)
      const phone = first.getByRole('link', { name: expected.officer[2] })
      await expect(phone).toHaveAttribute('href', 'tel:01100000021')
      const mail = first.getByRole('link', { name: 'ap.lohagara@doict.example' })
      await expect(mail).toHaveAttribute('href', 'mailto:ap.lohagara@doict.example')
    })

    test('which version it is, when it changed and who confirmed it', async ({ page }) => {
      const foot = page.getByRole('contentinfo')
      await expect(foot.getByRole('link', { name: expected.version })).toHaveAttribute(
        'href',
        `/${locale}${lohagara}/versions/1`,
      )
      await expect(foot.getByRole('time')).toHaveText([expected.day, expected.day])
      await expect(foot).toContainText(expected.officer[1])
      await expect(foot.getByRole('link', { name: Version.report })).toHaveAttribute(
        'href',
        /^mailto:lohagara\.narail@doict\.example\?subject=/,
      )
    })
  })
}
