import { expect, test } from '../../support/browser-test'
import { words } from '../../support/words'

const [lohagara, shalikha, kachua] = [
  'doict.lohagara.narail',
  'doict.shalikha.magura',
  'doict.kachua.bagerhat',
]
const comparison = `/compare/offices/${shalikha}@2/${lohagara}@1/${kachua}@1`

const says = {
  bn: {
    field:
      /মাঠ পর্যায়ে আইসিটি সমস্যার সমাধানে সহায়তা: শালিখা, মাগুরা প্রতিশ্রুতি দেয় “৩ কার্যদিবস \(প্রযোজ্য ক্ষেত্রে\); সম্ভব হলে তাৎক্ষণিক”; লোহাগড়া, নড়াইল প্রতিশ্রুতি দেয় “সর্বোচ্চ ২ দিন” \(কোন ধরনের দিন, বলা নেই\); ব্যবধান ১ কার্যদিবস।/,
    lab: /কম্পিউটার ও ভাষা শিক্ষা ল্যাবের সেবা: শালিখা, মাগুরা প্রতিশ্রুতি দেয় “৭ কার্যদিবস .*; লোহাগড়া, নড়াইল প্রতিশ্রুতি দেয় “সর্বোচ্চ ২ দিন” \(কোন ধরনের দিন, বলা নেই\); ব্যবধান ৫ কার্যদিবস।/,
    none: 'কচুয়া, বাগেরহাট কোনো সময়ই প্রতিশ্রুতি দেয় না, তার ৭টি সেবার একটিতেও নয়: ৬টিতে সময়ের ঘরে সেবাদানের পদ্ধতি লেখা; ১টিতে নির্দিষ্ট কিছু বলা নেই।',
  },
  en: {
    field:
      /Help with ICT problems in the field: Shalikha, Magura promises “3 working days \(where applicable\); immediate where possible”; Lohagara, Narail promises “at most 2 days” \(kind of day not said\); 1 working day apart\./,
    lab: /Services of computer and language labs: Shalikha, Magura promises “7 working days .*”; Lohagara, Narail promises “at most 2 days” \(kind of day not said\); 5 working days apart\./,
    none: 'Kachua, Bagerhat promises no time at all, for none of its 7 services: in 6 a method stands in the time column; in 1 nothing definite is said.',
  },
}

for (const locale of ['bn', 'en'] as const) {
  test(`the comparison says what the charters promise, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}${comparison}`)
    const sentences = page.getByRole('region', { name: words[locale].Compare.inShort })
    await expect(sentences).toContainText(says[locale].field)
    await expect(sentences).toContainText(says[locale].lab)
    await expect(sentences).toContainText(says[locale].none)
  })
}

test('offices are found, ticked and compared, at an address that names their versions', async ({
  page,
}) => {
  const { Compare, Site } = words.en
  await page.goto('/en/compare')
  await page.getByLabel(Compare.findLabel).fill('Lohagara')
  await page.getByRole('button', { name: Site.search }).click()
  await page.getByRole('checkbox', { name: /ICT.*Lohagara/ }).check()
  await page.getByLabel(Compare.findLabel).fill('Shalikha')
  await page.getByRole('button', { name: Site.search }).click()
  await expect(page.getByRole('checkbox', { name: /Lohagara/ })).toBeChecked()
  await page.getByRole('checkbox', { name: /Shalikha/ }).check()
  await page.getByRole('button', { name: Compare.compare }).first().click()
  await expect(page).toHaveURL(`/en/compare/offices/${lohagara}@1/${shalikha}@2`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lohagara, Narail')
})

test('one office alone is told what is missing', async ({ page }) => {
  await page.goto(`/en/compare?office=${lohagara}&go=1`)
  await expect(page.getByText(/Two to six offices .*1 is ticked/)).toBeVisible()
})

test('an address without versions leads to the versions in force', async ({ page }) => {
  await page.goto(`/bn/compare/offices/${shalikha}/${kachua}`)
  await expect(page).toHaveURL(`/bn/compare/offices/${shalikha}@2/${kachua}@1`)
})

test('an old version stands as it was, and says that it is no longer in force', async ({
  page,
}) => {
  const { Compare } = words.en
  await page.goto(`/en/compare/offices/${shalikha}@1/${kachua}@1`)
  await expect(page.getByText(Compare.superseded)).toHaveCount(1)
  await expect(page.getByText('e-Nothi (electronic filing): introduction and support')).toHaveCount(
    1,
  )
  await page.getByRole('link', { name: Compare.toCurrent }).click()
  await expect(page).toHaveURL(`/en/compare/offices/${shalikha}@2/${kachua}@1`)
})

test('differences only, beyond a threshold, each view at its own address', async ({ page }) => {
  const { Compare } = words.en
  await page.goto(`/en${comparison}`)
  await page.getByLabel(Compare.apart).fill('5')
  await page.getByLabel(Compare.only).check()
  await page.getByRole('button', { name: Compare.apply }).click()
  await expect(page).toHaveURL(/only=differences&sort=charter&apart=5/)
  await expect(page.getByText(/^2 services; what differs/)).toHaveCount(1)
  await expect(page.getByText(/rows are left out by this choice/)).toBeVisible()
})

test('what stands in the wrong column, and what is missing, is said in words', async ({ page }) => {
  const { Compare, Text } = words.en
  await page.goto(`/en${comparison}`)
  const table = page.getByRole('table')
  await expect(table.getByText(Text.wrongColumn).first()).toBeVisible()
  await expect(table.getByText(Compare.standsHere.method).first()).toBeVisible()
  await expect(table.getByText(Compare.missing).first()).toBeVisible()
})

test('a threshold is read in Bangla digits; what is none is kept, with what to write', async ({
  page,
}) => {
  const { Compare } = words.bn
  await page.goto(`/bn${comparison}`)
  await page.getByLabel(Compare.apart).fill('৫')
  await page.getByRole('button', { name: Compare.apply }).click()
  await expect(page.getByText(/^২টি সেবা; যা আলাদা/)).toHaveCount(1)
  await expect(page.getByLabel(Compare.apart)).toHaveValue('৫')
  await page.getByLabel(Compare.apart).fill('পাঁচ')
  await page.getByRole('button', { name: Compare.apply }).click()
  await expect(page.getByLabel(Compare.apart)).toHaveValue('পাঁচ')
  await expect(page.getByLabel(Compare.apart)).toHaveAccessibleDescription(Compare.notANumber)
  await page.goto(`/bn${comparison}?sort=zzz`)
  await expect(page.getByText(Compare.unknownOrder.replace('{order}', 'zzz'))).toBeVisible()
})

test('an address that cannot be shown leads back to the ticks, and says why', async ({ page }) => {
  const { Compare } = words.en
  await page.goto(`/en/compare/offices/${lohagara}@9/${kachua}@1`)
  await expect(page.getByText(Compare.versionMissing)).toBeVisible()
  await expect(
    page.getByRole('checkbox', { name: /Lohagara, Narail/, checked: true }),
  ).toBeVisible()
  await page.goto(`/en/compare/offices/zzz@1/${lohagara}@1/${kachua}@1`)
  await expect(page.getByText(Compare.officesUnknown.replace('{slugs}', 'zzz'))).toBeVisible()
  const seven = ['doict', 'doict.narail', 'doict.magura', 'acl.charghat.rajshahi']
  await page.goto(`/en/compare/offices/${[lohagara, shalikha, kachua, ...seven].join('/')}`)
  await expect(page.getByText(Compare.tooFewTitle)).toBeVisible()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(7)
})

test('small pictures have words, and the table above has their numbers', async ({ page }) => {
  const { Compare } = words.en
  await page.goto(`/en${comparison}`)
  const pictures = page.getByRole('region', { name: Compare.multiples })
  const first = pictures.getByRole('img').first()
  await expect(first).toHaveAccessibleName(/Shalikha, Magura 7; Lohagara, Narail 2/)
  await expect(pictures).toContainText(Compare.numbersAbove)
})

test('an office in two versions leads to where to choose, and to what changed between them', async ({
  page,
}) => {
  const { Compare } = words.en
  await page.goto(
    '/en/compare/offices/doict.lohagara.narail@1/doict.shalikha.magura@1/doict.shalikha.magura@2',
  )
  await expect(page.getByText(Compare.twice)).toBeVisible()
  await expect(page.getByRole('link', { name: /changes from version 1 to 2/ })).toHaveAttribute(
    'href',
    /doict\.shalikha\.magura\/versions\/2\/changes\/1$/,
  )
})
