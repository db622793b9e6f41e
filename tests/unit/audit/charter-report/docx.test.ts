import { load } from 'cheerio'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, it } from 'vitest'
import { compose } from '@/lib/audit/charter-report/compose'
import { docxWords } from '@/lib/audit/charter-report/docx/words'
import { writeDocx } from '@/lib/audit/charter-report/docx/write-docx'
import { reportWords } from '@/lib/audit/charter-report/words'
import type { Locale } from '@/lib/i18n/locale'
import { openArchive } from '@/lib/imports/read/archive/open-archive'
import { reportFacts, reportOffice } from '../../../factories/auditing/charter-report'

const site = 'https://portal.example'

function writeFile(locale: Locale): Promise<Uint8Array> {
  const office = reportOffice()
  const publishedAt = new Date('2026-11-03T05:00:00Z')
  const facts = reportFacts({
    publications: {
      entries: [{ office, number: 2, publishedAt, services: 9 }],
      total: 1,
      offices: 1,
    },
    unpublished: { entries: [reportOffice({ slug: 'other' })], total: 1 },
  })
  return writeDocx(compose(facts, reportWords(locale), site), docxWords(locale, site))
}

describe('the Word file of a report', () => {
  let bytes: Uint8Array
  let parts: Map<string, Buffer>

  beforeAll(async () => {
    bytes = await writeFile('bn')
    parts = await openArchive(bytes)
  })

  it('has the title, real headings, the tables and the links of the report', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    const $ = load(value)
    expect($('h1').first().text()).toBe('ত্রৈমাসিক চার্টার প্রতিবেদন: নড়াইল জেলা')
    expect(
      $('h2')
        .toArray()
        .map((each) => $(each).text()),
    ).toContain('প্রকাশিত চার্টার')
    expect($('table').text()).toContain('সংস্করণ ২')
    expect($('li').text()).toContain('উপজেলা কার্যালয়, লোহাগড়া')
    const hrefs = $('a')
      .toArray()
      .map((each) => $(each).attr('href'))
    expect(hrefs).toContain(`${site}/bn/offices/doict.lohagara.narail/versions/2`)
    expect(hrefs.every((href) => href?.startsWith(`${site}/bn/`))).toBe(true)
    expect($('table').last().text()).toContain('অনুমোদনকারী')
  })

  it('is A4, in a font and language for Bangla, with heads that repeat and numbered pages', () => {
    const textOf = (part: string) => String(parts.get(part))
    const document = textOf('word/document.xml')
    expect(document).toMatch(/<w:pgSz w:w="1190\d" w:h="1683\d"/)
    expect(document.match(/<w:tblHeader/g)?.length).toBeGreaterThanOrEqual(2)
    expect(document).toContain('<w:cantSplit')
    expect(textOf('word/styles.xml')).toMatch(/<w:rFonts[^>]+w:cs="Nirmala UI"/)
    expect(textOf('word/styles.xml')).toContain('<w:lang w:val="bn-BD" w:bidi="bn-BD"/>')
    expect(textOf('word/footer1.xml')).toMatch(/PAGE<.+NUMPAGES</)
  })

  it('has a line of its own for each remark and each thing a signatory fills in', () => {
    const document = String(parts.get('word/document.xml'))
    const bordered = document.match(/<w:pBdr>.*?<\/w:pBdr>/g) ?? []
    expect(bordered.length).toBeGreaterThan(6)
    // Word joins paragraphs with the same borders into one frame
    for (const borders of bordered) expect(borders).toContain('<w:between w:val="dotted"')
  })

  it('marks the words of the other language as such', async () => {
    const english = await openArchive(await writeFile('en'))
    expect(String(english.get('word/styles.xml'))).toContain(
      '<w:lang w:val="en-GB" w:bidi="bn-BD"/>',
    )
    expect(String(english.get('word/document.xml'))).toContain(
      'Quarterly charter report: Narail District',
    )
  })
})
