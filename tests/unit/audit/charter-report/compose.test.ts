import { describe, expect, it } from 'vitest'
import type { Block, ReportDocument } from '@/lib/audit/charter-report/blocks'
import { compose, nameScope } from '@/lib/audit/charter-report/compose'
import type { ReportFacts } from '@/lib/audit/charter-report/facts'
import { parseQuarter } from '@/lib/audit/charter-report/quarter'
import { reportWords } from '@/lib/audit/charter-report/words'
import type { Locale } from '@/lib/i18n/locale'
import {
  figures,
  narail,
  reportFacts,
  reportOffice,
} from '../../../factories/auditing/charter-report'
import { pair } from '../../../factories/published'

const site = 'https://portal.example'
const write = (facts: Partial<ReportFacts> = {}, locale: Locale = 'en') =>
  compose(reportFacts(facts), reportWords(locale), site)

function lines(blocks: readonly Block[]): string[] {
  const join = (runs: { text: string }[]) => runs.map(({ text }) => text).join('')
  return blocks.flatMap((block) => {
    if (block.kind === 'sentence') return [join(block.runs)]
    if (block.kind === 'list') return block.items.map(join)
    if (block.kind === 'table')
      return [
        block.caption,
        block.heads.join(' | '),
        ...block.rows.map((row) => row.map(join).join(' | ')),
      ]
    return []
  })
}

const section = (document: ReportDocument, id: string) =>
  lines(document.sections.find((each) => each.id === id)?.blocks ?? [])
const head = (document: ReportDocument) =>
  document.head.map(({ value }) => value.map(({ text }) => text).join(''))
const hrefs = (document: ReportDocument) =>
  [...JSON.stringify(document).matchAll(/"href":"([^"]+)"/g)].map(([, href]) => href)

const office = reportOffice()
const department = { id: 'x', slug: 'doict', name: pair('আইসিটি অধিদপ্তর', 'ICT department') }

describe('the head of a report', () => {
  it('says whose it is, of when, and by which method', () => {
    const document = write()
    expect(document.title).toBe('Quarterly charter report: Narail District')
    expect(head(document)).toEqual([
      'Narail District',
      'October–December 2026 (2nd quarter of fiscal year 2026–27): 1 October 2026 until 22 November 2026; the quarter is not over',
      '22 November 2026',
      'version 1.0: the rules',
      'https://portal.example/en/charter-reports/2026-Q4/districts/narail',
    ])
    expect(head(write({}, 'bn'))).toEqual([
      'নড়াইল জেলা',
      'অক্টোবর–ডিসেম্বর ২০২৬ (২০২৬-২৭ অর্থবছরের ২য় প্রান্তিক): ১ অক্টোবর ২০২৬ থেকে ২২ নভেম্বর ২০২৬ পর্যন্ত; প্রান্তিকটি এখনো শেষ হয়নি',
      '২২ নভেম্বর ২০২৬',
      'সংস্করণ ১.০: নিয়মগুলো',
      'https://portal.example/bn/charter-reports/2026-Q4/districts/narail',
    ])
  })

  it('says when the quarter is over', () => {
    const [, period] = head(write({ today: new Date('2027-01-03') }))
    expect(period).toMatch(/: 1 October 2026 to 31 December 2026$/)
  })

  it('names a department, alone or within a place', () => {
    const words = reportWords('bn')
    expect(nameScope({ department }, words)).toBe('আইসিটি অধিদপ্তর')
    expect(nameScope({ department, area: narail }, words)).toBe('আইসিটি অধিদপ্তর, নড়াইল জেলা')
    const document = write({ scope: { department, area: narail } })
    expect(hrefs(document)).toContain('/en/charter-reports/2026-Q4/departments/doict?area=narail')
  })
})

describe('a quarter without anything', () => {
  it('says so in every section, never a blank', () => {
    for (const locale of ['bn', 'en'] as const) {
      const document = write({ now: { on: new Date('2026-11-22'), figures: figures() } }, locale)
      for (const { id, blocks } of document.sections)
        expect(blocks.length, `${locale} ${id}`).toBeGreaterThan(0)
      expect(JSON.stringify(document)).not.toContain('""')
      expect(JSON.stringify(document)).not.toContain('CharterReport.')
    }
    const en = write()
    expect(section(en, 'published')).toEqual(['No charter was published in this quarter so far.'])
    expect(section(en, 'confirmed')[0]).toBe('No charter was confirmed in this quarter so far.')
    expect(section(en, 'unpublished')).toEqual(['Every office in service has a published charter.'])
    expect(section(en, 'untimed')).toEqual([
      'Every service of the charters in force states a time limit.',
    ])
    expect(section(en, 'vacant')).toEqual(['No post of these offices is entered.'])
    const bn = write({ today: new Date('2027-02-01') }, 'bn')
    expect(section(bn, 'published')).toEqual(['এই প্রান্তিকে কোনো চার্টার প্রকাশিত হয়নি।'])
    expect(section(bn, 'findings')).toContain('এই প্রান্তিকে কোনো ত্রুটি মেনে নেওয়া হয়নি।')
  })

  it('before any record has nothing to report, and nothing to sign', () => {
    const quarter = parseQuarter('2026-Q3') ?? expect.fail()
    const document = write({ quarter })
    expect(document.sections.map(({ id }) => id)).toEqual(['summary'])
    expect(section(document, 'summary')[0]).toContain('Its first one is of 4 October 2026.')
    expect(section(write({ quarter }, 'bn'), 'summary')[0]).toContain('৪ অক্টোবর ২০২৬ তারিখের')
    expect(section(write({ firstRecord: undefined }), 'summary')[0]).toContain('no record')
  })

  it('whose figures were not kept says so, and goes by the records', () => {
    const document = write({ now: undefined, today: new Date('2027-02-01') })
    expect(section(document, 'summary')).toEqual([expect.stringContaining('kept no figures')])
    expect(section(document, 'findings')[0]).toContain('was not kept')
    expect(section(document, 'languages')[0]).toContain('was not kept')
  })
})

describe('the figures', () => {
  const on = new Date('2026-11-22')
  const now = figures({ offices: 1_234_567, published: 3, confirmed: 1, errors: 2, posts: 4 })

  it('stand in sentences, grouped as Bangladesh groups them', () => {
    const said = section(write({ now: { on, figures: now } }, 'bn'), 'summary')
    expect(said[0]).toBe(
      '২২ নভেম্বর ২০২৬ তারিখে ১২,৩৪,৫৬৭টি দপ্তর চালু; এর মধ্যে ৩টির (১%) চার্টার প্রকাশিত আছে।',
    )
    expect(said[1]).toContain('প্রকাশিত ৩টি চার্টারের মধ্যে ১টি (৩৩%)')
    expect(said.join('\n')).toContain('আগের প্রান্তিকের সংখ্যা রাখা হয়নি')
  })

  it('are compared with those of the quarter before where they were kept', () => {
    const past = figures({ offices: 1_234_567, published: 5, confirmed: 1, translated: 4 })
    const before = { on: new Date('2026-09-30'), figures: past }
    const said = section(write({ now: { on, figures: now }, before }), 'summary')
    expect(said[0]).toContain('with a published charter (2 fewer than at the end of the quarter')
    expect(said[1]).toContain('(as many as at the end of the quarter before)')
    expect(said.join('\n')).toContain('(2 more than')
    expect(said.join('\n')).toContain('75% of all texts')
    expect(said.join('\n')).toContain('25 percentage points more')
    expect(said).toContain(
      'Figure | On 22 November 2026 | Quarter before (30 September 2026) | Change',
    )
    expect(said).toContain('With a published charter | 3 | 5 | −2')
    expect(said).toContain('Texts in both languages | 75% | 50% | +25')
    const bn = section(write({ now: { on, figures: now }, before }, 'bn'), 'summary')
    expect(bn).toContain('চার্টার প্রকাশিত | ৩ | ৫ | −২')
  })

  it('of no office, no service or no post are said in words', () => {
    const empty = { offices: 0, published: 0, services: 0, texts: 0, translated: 0 }
    const document = write({ now: { on, figures: figures(empty) } })
    expect(section(document, 'summary')[0]).toBe('No office in service belongs to this report.')
    expect(section(document, 'unpublished')[0]).toContain('No office in service')
    const idle = section(
      write({ now: { on, figures: figures({ ...empty, offices: 1 }) } }),
      'summary',
    )
    expect(idle[0]).toBe(
      'There is 1 office in service on 22 November 2026, none of them with a published charter.',
    )
    expect(idle).toContain('No post of these offices is entered.')
    expect(idle.join()).toContain('nothing to judge')
  })

  it('of nothing wrong say so, instead of a zero', () => {
    const none = { errors: 0, warnings: 0, infos: 0, withoutTimeLimit: 0, posts: 4, vacant: 0 }
    const said = section(write({ now: { on, figures: figures(none) } }), 'summary').join(' ')
    expect(said).toContain('Nothing was found wrong in them')
    expect(said).toMatch(/Each of the \d+ services states a time limit/)
    expect(said).toContain('All 4 posts are held')
  })

  it('lead to their lists only while the quarter is under way', () => {
    const list = '/en/tables/offices?figure=published&area=narail'
    expect(hrefs(write({ now: { on, figures: now } }))).toContain(list)
    const over = write({ now: { on, figures: now }, today: new Date('2027-01-03') })
    expect(hrefs(over)).not.toContain(list)
    expect(hrefs(over)).toContain('/en/tables/quarters?area=narail')
  })
})

describe('the lists', () => {
  const at = new Date('2026-11-03T05:00:00Z')

  it('tell what was published and what changed, with its address', () => {
    const entry = { office, publishedAt: at, services: 9 }
    const changes = { added: 1, removed: 0, changed: 2, elsewhere: true }
    const unchanged = { added: 0, removed: 0, changed: 0, elsewhere: false }
    const entries = [
      { ...entry, number: 3, changes },
      { ...entry, number: 2, changes: unchanged },
      { ...entry, number: 1 },
    ]
    const publications = { entries, total: 60, offices: 1 }
    const document = write({ publications })
    expect(section(document, 'published')).toEqual([
      '60 versions were published, of 1 office:',
      'Versions published in the quarter. Each stays at its own address for ever.',
      'Office | Version | Published on | Services | What changed',
      'Upazila Office, Lohagara | Version 3 | 3 November 2026 | 9 | 1 service new, 2 changed, other sections changed',
      'Upazila Office, Lohagara | Version 2 | 3 November 2026 | 9 | no words changed',
      'Upazila Office, Lohagara | Version 1 | 3 November 2026 | 9 | First version',
      'And 57 more that are not listed here.',
    ])
    expect(hrefs(document)).toContain('/en/offices/doict.lohagara.narail/versions/3/changes')
    expect(section(write({ publications }, 'bn'), 'published')[0]).toBe(
      '১টি দপ্তরের ৬০টি সংস্করণ প্রকাশিত হয়েছে:',
    )
  })

  it('tell who confirmed what, and who did not', () => {
    const said = { office, on: new Date('2026-11-02'), postTitle: pair('সহকারী প্রোগ্রামার') }
    const document = write({
      confirmations: { entries: [said, { ...said, services: 1 }], total: 2, offices: 1 },
      unconfirmed: { entries: [{ office }, { office, last: at }], total: 2 },
    })
    const told = section(document, 'confirmed')
    expect(told).toContain(
      'Upazila Office, Lohagara | 2 November 2026 | সহকারী প্রোগ্রামার | the whole charter',
    )
    expect(told).toContain(
      'Upazila Office, Lohagara | 2 November 2026 | সহকারী প্রোগ্রামার | 1 service',
    )
    expect(told).toContain('Upazila Office, Lohagara | never')
    expect(told).toContain('Upazila Office, Lohagara | 3 November 2026')
    expect(JSON.stringify(document)).toContain('{"text":"সহকারী প্রোগ্রামার","lang":"bn"}')
  })

  it('tell what became of findings', () => {
    const event = { office, rule: 'T01', at, versionNumber: 2 }
    const document = write({
      now: { on: at, figures: figures({ errors: 3, timeFindings: 3 }) },
      found: { error: 1, warning: 0, info: 0 },
      settled: { ...reportFacts().settled, waived: { error: 0, warning: 1, info: 0 } },
      waivers: { entries: [{ ...event, change: 'waived', reason: 'আইনে আছে' }], total: 1 },
      otherEvents: {
        entries: [
          { ...event, change: 'reopened' },
          { ...event, rule: 'Z99', change: 'withdrawn', versionNumber: undefined },
        ],
        total: 2,
      },
      ranking: [{ office, findings: 3, errors: 3, services: 7 }],
    })
    const told = section(document, 'findings')
    expect(told).toContain('On 3 November 2026, 3 findings are open.')
    expect(told).toContain('Time limits | 3')
    expect(told).toContain('Upazila Office, Lohagara | 42.9 | 3 | 3 | 7')
    expect(told).toContain('Errors | 1 | 0 | 0 | 0 | 0')
    expect(told).toContain('Warnings | 0 | 0 | 1 | 0 | 0')
    expect(told.join('\n')).toMatch(/3 November 2026 \| T01: .+ \| আইনে আছে/)
    expect(told.join('\n')).toMatch(/\| T01: .+ \| came back \| Version 2/)
    expect(told.join('\n')).toContain('| Z99: Z99 | withdrawn | no version published')
    expect(hrefs(document)).toContain('/en/rules#T01')
    expect(hrefs(document)).toContain('/en/offices/doict.lohagara.narail/versions/2')
  })

  it('tell of services without a time limit and of vacant posts, and how many more', () => {
    const service = { slug: 'training', name: pair('প্রশিক্ষণ', 'Training') }
    const document = write({
      now: { on: at, figures: figures({ posts: 3, vacant: 1 }) },
      withoutTime: { entries: [{ office, service, kind: 'vague' }], total: 1_200 },
      vacant: { entries: [{ office, title: pair('প্রোগ্রামার') }], total: 1 },
      unpublished: { entries: [reportOffice({ place: narail })], total: 2 },
    })
    expect(section(document, 'untimed')).toContain('And 1,199 more: the full list.')
    expect(hrefs(document)).toContain('/en/tables/offices?figure=withoutTimeLimit&area=narail')
    expect(section(document, 'untimed')).toContain(
      'Training | Upazila Office, Lohagara | words without a limit',
    )
    expect(section(document, 'vacant')).toContain('প্রোগ্রামার | Upazila Office, Lohagara')
    expect(section(document, 'unpublished')).toEqual([
      'On 22 November 2026, 2 offices have no published charter:',
      'Upazila Office, Lohagara (Narail)',
      'And 1 more: the full list.',
    ])
  })

  it('say what became of an office since, and lead to where it is still found', () => {
    const merged = reportOffice({ state: 'MERGED' })
    const closed = reportOffice({ slug: 'old', state: 'CLOSED', name: pair('') })
    const entries = [merged, closed].map((each) => ({ office: each, on: at, postTitle: pair('ক') }))
    const document = write({ confirmations: { entries, total: 2, offices: 2 } })
    const told = section(document, 'confirmed').join('\n')
    expect(told).toContain('Upazila Office, Lohagara, merged since')
    expect(told).toContain('name not stated, closed since')
    expect(hrefs(document)).toContain('/en/offices/doict.lohagara.narail/versions')
  })
})
