import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { JudgedPair, RuleContext } from '@/lib/audit/rule'
import { rules } from '@/lib/audit/rules/all'
import { runRules } from '@/lib/audit/run-rules'
import type { CharterReading } from '@/lib/charters/reading'
import { parseContact } from '@/lib/values/contact'
import { parseTimeLimit } from '@/lib/values/time-limit'
import bn from '@/messages/bn.json'
import en from '@/messages/en.json'
import { buildReading, buildServiceReading } from '@/tests/factories/reading'

type Cells = Parameters<typeof buildServiceReading>[0]
type Case = [rule: string, path: string, reading: Partial<CharterReading>, context?: RuleContext]

const service = (...cells: Cells[]): Partial<CharterReading> => ({
  services: cells.map((given, index) =>
    buildServiceReading({
      serial: String(index + 1),
      name: `${NAMES[index % NAMES.length]}`,
      ...given,
    }),
  ),
})
const NAMES = ['ওয়েব পোর্টাল বিষয়ক পরামর্শ', 'প্রশিক্ষণ কর্মসূচি', 'ডিজিটাল সেন্টারে সহায়তা']
const columns = (...fields: string[]) =>
  fields.map((field) => ({ table: 0, header: field, field, confidence: 1 }))
const row = (cells: number, headerCells: number, cutOff = false) => ({
  table: 0,
  cells,
  headerCells,
  cutOff,
})
const contact = (words: string) => service({ officer: words })

const today = '2026-11-21'
const escalationRules = [{ level: 1, limitDays: 30, extensionDays: 10 }]
const level = (limit: string): Partial<CharterReading> => ({
  grievance: [{ level: 1, timeLimit: parseTimeLimit(limit) }],
})
const pair = (state: JudgedPair['state'], bn?: string, en?: string): JudgedPair => ({
  path: '/services/0/name',
  state,
  ...(bn && { bn }),
  ...(en && { en }),
})

/** Each rule with what must be found and where; the words are those of real charters. */
const found: Case[] = [
  ['S01', '/vision', { vision: undefined }],
  ['S01', '/grievance', { grievance: [] }],
  ['S03', '/columns', {}, { columns: columns('name', 'documents', 'fee', 'officer') }],
  ['S05', '/mission', { mission: '...' }],
  ['S06', '', { services: [] }, { kind: 'strategy' }],
  ['R01', '/services/1/serial', service({ serial: '১' }, { serial: '৩' })],
  ['R01', '/services/1/serial', service({ serial: '১' }, { serial: '১' })],
  [
    'R01',
    '/services/0/serial',
    service({ serial: undefined }),
    { columns: columns('serial', 'name') },
  ],
  ['R02', '/services/0', {}, { rows: [row(7, 8)] }],
  ['R03', '/services/1/name', service({ name: 'ভূমি উন্নয়ন কর' }, { name: 'ভুমি উন্নয়ণ কর।' })],
  ['R04', '/services/0/officer', service({ inherited: { officer: 0 } })],
  [
    'R05',
    '/services/1/officer',
    service(
      { officer: 'জনাব মোঃ করিম\nসহকারী প্রোগ্রামার\nফোনঃ ০১৭১১০০০০০১' },
      { officer: 'জনাব মোঃ করিম' },
    ),
  ],
  ['R05', '/services/0', {}, { rows: [row(4, 8, true)] }],
  [
    'C01',
    '/services/0/timeLimit',
    service({ timeLimit: 'ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ', method: undefined }),
  ],
  [
    'C02',
    '/services/0/documents',
    service({ documents: 'ফরমের জন্য ০১৭১১-০০০০০১ নম্বরে ফোন করুন, অফিস' }),
  ],
  ['T01', '/services/0/timeLimit', service({ timeLimit: '-' })],
  ['T02', '/services/0/timeLimit', service({ timeLimit: 'চাহিদা মোতাবেক' })],
  ['T03', '/services/0/timeLimit', service({ timeLimit: 'সর্বোচ্চ দুইদিন' })],
  ['T04', '/services/0/timeLimit', service({ timeLimit: 'তাৎক্ষনিক/ 3 কার্যদিবস (প্রযোজ্য ক্ষেত্রে' })],
  ['T04', '/services/0/timeLimit', service({ timeLimit: '৭ কার্যদিবস/ প্রয়োজন অনুযায়ী' })],
  ['T05', '/services/0/timeLimit', service({ timeLimit: 'তিন (০২) কর্ম দিবস' })],
  ['T06', '/services/0/timeLimit', service({ timeLimit: 'কমপক্ষে ৭ কার্যদিবস' })],
  ['T07', '/services/0/timeLimit', service({ timeLimit: 'অফিস চলাকালীন সময়' })],
  ['T08', '/services/0/timeLimit', service({ timeLimit: '০ কার্যদিবস' })],
  ['T09', '/services/0/timeLimit', service({ timeLimit: '৫-৩০ কার্যদিবস' })],
  ['F01', '/services/0/fee', service({ fee: '-' })],
  ['F02', '/services/0/fee', service({ fee: 'সরকার নির্ধারিত হারে' })],
  ['F03', '/services/0/fee', service({ fee: '২০/=' })],
  ['F04', '/services/0/fee', service({ fee: '৫০০০/- (ছয় হাজার) টাকা' })],
  ['D01', '/services/0/documents', service({ documents: 'প্রয়োজনীয় তথ্য' })],
  ['D01', '/services/0/documents', service({ documents: undefined })],
  ['D02', '/services/0/documents', service({ documents: 'ছবি ও জাতীয় পরিচয়পত্রের কপি' })],
  ['O01', '/services/0/officer', { services: [{ ...buildServiceReading(), officer: undefined }] }],
  ['O02', '/services/0/officer', contact('সহকারী কমিশনার (ভূমি)')],
  [
    'O03',
    '/services/0/escalation',
    service({ officer: 'প্রোগ্রামার\nফোনঃ ০১৭১১০০০০০২', escalation: 'প্রোগ্রামার\nফোনঃ ০১৭১১-০০০০০২' }),
  ],
  ['O04', '/services/0/officer/emails', contact('প্রোগ্রামার\nইমেইলঃ programmer@gma il.com')],
  ['O05', '/services/0/officer/emails/0', contact('প্রোগ্রামার\nইমেইলঃ someone@gmail.com')],
  ['O06', '/services/0/officer/phones/0', contact('প্রোগ্রামার\nফোনঃ +৮৮০৪৮৫২-৭৫০৭২')],
  [
    'O07',
    '/services/1/officer',
    service({ officer: 'প্রোগ্রামার\nফোনঃ ০১৭১১০০০০০৩' }, { officer: 'প্রোগ্রামার\nফোনঃ ০১৭১১০০০০০৪' }),
  ],
  ['O08', '/services/0/officer', contact('সহকারী প্রোগ্রামার (অতিরিক্ত দায়িত্ব)\nফোনঃ ০১৭১১০০০০০১')],
  [
    'O09',
    '/grievance',
    { grievance: [], services: [{ ...buildServiceReading(), escalation: undefined }] },
  ],
  ['G01', '/grievance', { grievance: [{ level: 1, timeLimit: parseTimeLimit('৩০ কার্যদিবস') }] }],
  [
    'G03',
    '/grievance/0/who',
    { grievance: [{ level: 1, timeLimit: parseTimeLimit('৩০ কার্যদিবস') }] },
  ],
  ['U01', '/services/0/name', service({ name: 'ফরম ০২4 বিতরণ' })],
  ['U02', '', {}, { sourceText: 'প্রয\u09bcোজন'.replace('য\u09bc', '\u09df') }],
  [
    'U03',
    '/services/0/name',
    service({ name: 'সেবা প্রদানকারী' }),
    { repairs: [{ kind: 'bijoy', before: '‡mev cÖ`vbKvix', after: 'সেবা প্রদানকারী' }] },
  ],
  ['U04', '/services/0/name', service({ name: 'খাস জমি বন্দোবসত্ম' })],
  ['U05', '/services/1/name', service({ name: 'খাস ভূমি বন্দোবস্ত' }, { name: 'অর্পিত ভুমি ইজারা' })],
  ['U06', '/services/0/method', service({ method: '<b>টেলিফোন</b>' })],
  [
    'U06',
    '',
    {},
    { repairs: [{ kind: 'boilerplate', before: 'Wellcome to National Portal', after: '' }] },
  ],
  ['U07', '/services/0/name', service({ name: 'শিক্ষকাদে র প্রশিক্ষণ' })],
  ['U08', '', {}, { sourceText: 'Web: doict.kachua,bagerhat.gov.bd' }],
  ['S07', '', {}, { sourceText: 'উপজেলা মৎস্য কার্যালয়\nসিটিজেন চার্টার (খসড়া)\n১. ভিশন' }],
  ['S07', '/vision', { vision: 'Draft citizen’s charter: services for all.' }],
  [
    'T10',
    '/services/0/timeLimit',
    service({ timeLimit: '১৫ কার্যদিবস' }),
    { elsewhere: { 0: { medianDays: 3, offices: 12 } } },
  ],
  ['G02', '/grievance/0/timeLimit', level('৩ মাস'), { escalationRules }],
  ['B01', '/services/0/name', {}, { pairs: [pair('missing', 'প্রশিক্ষণ')] }],
  ['B02', '/services/0/name', {}, { pairs: [pair('unreviewed', 'প্রশিক্ষণ', 'Training')] }],
  ['B03', '/services/0/name', {}, { pairs: [pair('reviewed', '৭ কার্যদিবস', '5 working days')] }],
  ['B03', '/services/0/name', {}, { pairs: [pair('reviewed', '৭ কার্যদিবস', 'Soon')] }],
  ['B04', '/services/0/name', {}, { pairs: [pair('outdated', 'প্রশিক্ষণ', 'Training')] }],
  ['M01', '', {}, { upkeep: { today, publishedOn: '2026-01-05', confirmedOn: '2026-08-20' } }],
  ['M02', '', {}, { upkeep: { today } }],
]

describe('rules', () => {
  it.each(found)('%s is found at %s', (rule, path, reading, context) => {
    const paths = runRules(buildReading(reading), context).filter(
      (finding) => finding.rule === rule,
    )
    expect(paths.map((finding) => finding.path)).toContain(path)
  })

  it('find nothing in a charter that keeps its promises clear', () => {
    const context = {
      kind: 'charter',
      columns: columns('serial', 'name', 'documents', 'fee', 'timeLimit', 'officer', 'escalation'),
      rows: [row(8, 8)],
      sourceText: 'www.doict.gov.bd ap@doict.gov.bd',
    }
    expect(runRules(buildReading(), context)).toEqual([])
  })

  it.each([
    ['T03', { timeLimit: '৩ কার্যদিবস' }],
    ['T03', { timeLimit: '১ মাস' }],
    ['T04', { timeLimit: 'নতুন: ৬০ কার্যদিবস; নবায়ন: ১৫ কার্যদিবস' }],
    ['T09', { timeLimit: '২/৩ কার্যদিবস' }],
    ['F03', { fee: '১০০০/- ট্রেজারী চালানের মাধ্যমে' }],
    ['F04', { fee: '৫০০০/- (পাঁচ হাজার) টাকা' }],
    ['U07', { name: 'সমাজকর্মীদের দুঃস্থ ভাতা, পুনঃ বিনিয়োগ' }],
    ['U08', { method: 'ই-মেইল info@doict.gov.bd' }],
    ['T01', { timeLimit: '-', courseLength: '৬ মাস' }],
  ] satisfies [string, Cells][])('%s is silent about %o', (rule, cells) => {
    const sourceText = Object.values(cells).join('\n')
    const findings = runRules(buildReading(service(cells)), { sourceText })
    expect(findings.map((finding) => finding.rule)).not.toContain(rule)
  })

  it.each([
    ['S07', {}, { sourceText: 'সিটিজেন চার্টার\n১ | পরিকল্পনার খসড়া প্রণয়ন' }],
    [
      'T10',
      service({ timeLimit: '৫ কার্যদিবস' }),
      { elsewhere: { 0: { medianDays: 3, offices: 12 } } },
    ],
    [
      'T10',
      service({ timeLimit: '১৫ কার্যদিবস' }),
      { elsewhere: { 0: { medianDays: 3, offices: 4 } } },
    ],
    ['G02', level('৩০ কার্যদিবস'), { escalationRules }],
    ['G02', level('৪০ কার্যদিবস'), { escalationRules }],
    ['B03', {}, { pairs: [pair('reviewed', '১(এক) মাসের মধ্যে', 'Within one month')] }],
    ['B03', {}, { pairs: [pair('reviewed', 'সর্বোচ্চ দুই দিন', 'At most 2 days')] }],
    ['B03', {}, { pairs: [pair('reviewed', '১২,৩৪,৫৬৭/- টাকা', 'Tk 1,234,567')] }],
    ['B03', {}, { pairs: [pair('reviewed', 'ফোনঃ ০১৭১১০০০০০১', 'By telephone')] }],
    ['M01', {}, { upkeep: { today, publishedOn: '2026-01-05', confirmedOn: '2026-08-21' } }],
    ['M01', {}, { upkeep: { today } }],
    ['M02', {}, { upkeep: { today, publishedOn: '2026-01-05' } }],
  ] satisfies [string, Partial<CharterReading>, RuleContext][])(
    '%s is silent about what is as it should be: %j %j',
    (rule, reading, context) => {
      const findings = runRules(buildReading(reading), context)
      expect(findings.map((finding) => finding.rule)).not.toContain(rule)
    },
  )

  it('B01 says once a service how many of its texts lack the other language', () => {
    const pairs = ['name', 'method'].map((field) => ({
      path: `/services/0/${field}`,
      state: 'missing' as const,
      bn: 'প্রশিক্ষণ',
    }))
    const findings = runRules(buildReading(), { pairs }).filter(({ rule }) => rule === 'B01')
    expect(findings).toMatchObject([{ path: '/services/0/name', params: { count: 2 } }])
  })

  it('G03 is silent where a level is reached on the web', () => {
    const who = parseContact('মন্ত্রিপরিষদ বিভাগ\nwww.grs.gov.bd')
    const grievance = [{ level: 3, who, timeLimit: parseTimeLimit('৬০ কার্যদিবস') }]
    const findings = runRules(buildReading({ grievance }))
    expect(findings.map((finding) => finding.rule)).not.toContain('G03')
  })

  it('S03 is silent about fees that stand in the column of times', () => {
    const context = { columns: columns('name', 'documents', 'timeLimit', 'officer') }
    const missing = (fee: string) =>
      runRules(buildReading(service({ fee })), context).filter(({ rule }) => rule === 'S03')
    expect(missing('৭ দিন, ৫০/- টাকা')).toEqual([])
    expect(missing('')).toHaveLength(1)
  })

  it('propose to move a value to the column it belongs to', () => {
    const raw = 'ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ'
    const findings = runRules(buildReading(service({ timeLimit: raw, method: undefined })))
    expect(findings.find((finding) => finding.rule === 'C01')).toMatchObject({
      raw,
      proposal: raw,
      proposalPath: '/services/0/method',
    })
  })

  it('propose the whole text put right', () => {
    const findings = runRules(buildReading(service({ name: 'খাস জমি বন্দোবসত্ম' })))
    expect(findings.find((finding) => finding.rule === 'U04')?.proposal).toBe('খাস জমি বন্দোবস্ত')
  })
})

describe('the register', () => {
  const files = readdirSync('lib/audit/rules', { recursive: true, encoding: 'utf8' })
    .map((file) => /([a-z]\d\d)-[\w-]+\.ts$/.exec(file)?.[1]?.toUpperCase())
    .filter((id) => id !== undefined)

  it('names each rule file once', () => {
    expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort())
  })

  it('has a positive test a rule', () => {
    expect(
      rules.map((rule) => rule.id).filter((id) => !found.some(([rule]) => rule === id)),
    ).toEqual([])
  })

  it('has a title and a message a rule in both languages', () => {
    const ids = rules.map((rule) => rule.id).sort()
    for (const messages of [bn.Rules, en.Rules]) expect(Object.keys(messages).sort()).toEqual(ids)
  })

  it('words every finding in both languages, whole', () => {
    for (const [, , reading, context] of found)
      for (const { message } of runRules(buildReading(reading), context)) {
        expect(message.bn).toMatch(/[\u0980-\u09ff]/)
        expect(message.bn + message.en).not.toMatch(/Rules\.|\{|\}/)
      }
  })
})
