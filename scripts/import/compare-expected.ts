// How a report answers an answer key (expected.json): matches over expected, field by field.
import { matchKey } from '@/lib/bangla/match-key'
import type { ImportReport } from '@/lib/imports/schema'
import { compareTimeLimits, type ExpectedTime } from './compare-time'

export interface ExpectedContact {
  name?: string
  designation?: string
  phones?: string[]
  emails?: string[]
}

export interface Expected {
  kind?: string
  language?: string
  services?: number
  byCategory?: Record<string, number>
  subItems?: number
  columns?: string[]
  timeLimits?: ExpectedTime[]
  fees?: (number | null | number[])[]
  feeKinds?: string[]
  officer?: ExpectedContact
  escalation?: ExpectedContact | null
  officerPartialRows?: number[]
  unbounded?: number[]
  objectives?: number
  functions?: number
  expectations?: number
  pillars?: number
  pillarTitles?: string[]
  grievance?: ExpectedTime[]
  vision?: number
  mission?: number
  office?: string
  host?: string
  names?: string[]
  mustNotContain?: string[]
  rules?: string[]
}

export interface FieldScore {
  field: string
  matched: number
  expected: number
  misses: string[]
}

/** One score per field the answer key speaks of. */
export function compareReport(report: ImportReport, expected: Expected): FieldScore[] {
  return [
    ...compareSingles(report, expected),
    ...compareCounts(report, expected),
    ...compareTable(report, expected),
    ...compareContacts(report, expected),
    ...compareText(report, expected),
  ]
}

export function tally(field: string, outcomes: (string | null)[]): FieldScore {
  const misses = outcomes.filter((outcome) => outcome !== null)
  return { field, matched: outcomes.length - misses.length, expected: outcomes.length, misses }
}

function equal(field: string, actual: unknown, wanted: unknown): FieldScore {
  const same = actual === wanted
  return tally(field, [same ? null : `${String(actual)} instead of ${String(wanted)}`])
}

function compareSingles(report: ImportReport, expected: Expected): FieldScore[] {
  const scores: FieldScore[] = []
  if (expected.kind !== undefined) scores.push(equal('kind', report.kind, expected.kind))
  if (expected.language !== undefined)
    scores.push(equal('language', report.language, expected.language))
  if (expected.host !== undefined) scores.push(equal('host', report.office?.host, expected.host))
  if (expected.office !== undefined) {
    const name = report.office?.name ?? ''
    const same = matchKey(name).includes(matchKey(expected.office))
    scores.push(tally('office', [same ? null : `${name} instead of ${expected.office}`]))
  }
  if (expected.vision !== undefined)
    scores.push(equal('vision', report.vision ? 1 : 0, expected.vision))
  if (expected.mission !== undefined)
    scores.push(equal('mission', report.mission ? 1 : 0, expected.mission))
  return scores
}

function compareCounts(report: ImportReport, expected: Expected): FieldScore[] {
  const variants = report.services.reduce((sum, each) => sum + (each.variants?.length ?? 0), 0)
  const pairs: [string, number, number | undefined][] = [
    ['services', report.services.length, expected.services],
    ['subItems', variants, expected.subItems],
    ['objectives', report.objectives.length, expected.objectives],
    ['functions', report.functions.length, expected.functions],
    ['expectations', report.expectations.length, expected.expectations],
    ['pillars', report.pillars.length, expected.pillars],
  ]
  const scores = pairs.flatMap(([field, actual, wanted]) =>
    wanted === undefined ? [] : [equal(field, actual, wanted)],
  )
  const categories = Object.entries(expected.byCategory ?? {}).map(([category, wanted]) => {
    const actual = report.services.filter((each) => each.category === category).length
    return actual === wanted ? null : `${category}: ${actual} instead of ${wanted}`
  })
  return categories.length > 0 ? [...scores, tally('byCategory', categories)] : scores
}

function compareTable(report: ImportReport, expected: Expected): FieldScore[] {
  const { services } = report
  const scores: FieldScore[] = []
  if (expected.columns) scores.push(compareColumns(report, expected.columns))
  if (expected.timeLimits) {
    const actual = services.map((service) => service.timeLimit)
    scores.push(tally('timeLimits', compareTimeLimits(actual, expected.timeLimits)))
  }
  if (expected.grievance) {
    const actual = report.grievance.map((level) => level.timeLimit)
    scores.push(tally('grievance', compareTimeLimits(actual, expected.grievance)))
  }
  if (expected.fees) scores.push(compareFees(report, expected.fees))
  if (expected.feeKinds) {
    const outcomes = expected.feeKinds.map((kind, at) => {
      const actual = services[at]?.fee.kind
      return actual === kind ? null : `row ${at + 1}: ${actual} instead of ${kind}`
    })
    scores.push(tally('feeKinds', outcomes))
  }
  if (expected.unbounded) {
    const outcomes = services.map((service, at) => {
      const wanted = expected.unbounded?.includes(at + 1) ?? false
      return (service.timeLimit.unbounded === true) === wanted ? null : `row ${at + 1}`
    })
    scores.push(tally('unbounded', outcomes))
  }
  return scores
}

/** The fields of the first table; neighbouring columns of one field count once. */
function compareColumns(report: ImportReport, wanted: string[]): FieldScore {
  const fields = report.columns.filter((column) => column.table === 0).map((column) => column.field)
  const actual = fields.filter((field, at) => at === 0 || field !== fields[at - 1])
  const length = Math.max(actual.length, wanted.length)
  const outcomes = Array.from({ length }, (_, at) =>
    actual[at] === wanted[at] ? null : `${at}: ${actual[at]} instead of ${wanted[at]}`,
  )
  return tally('columns', outcomes)
}

function compareFees(report: ImportReport, wanted: (number | null | number[])[]): FieldScore {
  const outcomes = wanted.map((fee, at) => {
    const service = report.services[at]
    const amount = service?.fee.amount ?? null
    const fits = Array.isArray(fee) ? fee.includes(amount ?? -1) : fee === amount
    return service && fits ? null : `row ${at + 1}: ${amount} instead of ${JSON.stringify(fee)}`
  })
  return tally('fees', outcomes)
}

function compareContacts(report: ImportReport, expected: Expected): FieldScore[] {
  const partial = new Set(expected.officerPartialRows ?? [])
  const scores: FieldScore[] = []
  for (const field of ['officer', 'escalation'] as const) {
    const wanted = expected[field]
    if (wanted === undefined) continue
    const outcomes = report.services.flatMap((service, at) => {
      if (field === 'officer' && partial.has(at + 1)) return []
      if (wanted === null) return [service[field] ? `row ${at + 1}: someone` : null]
      return [compareContact(service[field], wanted, at + 1)]
    })
    scores.push(tally(field, outcomes))
  }
  if (partial.size > 0) {
    const outcomes = [...partial].map((row) => {
      const officer = report.services[row - 1]?.officer
      const whole = (officer?.phones.length ?? 0) > 0 || (officer?.emails.length ?? 0) > 0
      return whole ? `row ${row} is not partial` : null
    })
    scores.push(tally('officerPartialRows', outcomes))
  }
  return scores
}

type Contact = NonNullable<ImportReport['services'][number]['officer']>

function compareContact(
  actual: Contact | undefined,
  wanted: ExpectedContact,
  row: number,
): string | null {
  if (!actual) return `row ${row}: nobody`
  const digits = (phones: string[]) => phones.map((phone) => phone.replace(/\D/gu, ''))
  for (const part of ['name', 'designation'] as const) {
    const want = wanted[part]
    if (want !== undefined && matchKey(actual[part] ?? '') !== matchKey(want))
      return `row ${row}: ${part} ${actual[part]} instead of ${want}`
  }
  const phones = digits(actual.phones)
  const missing = digits(wanted.phones ?? []).find((phone) => !phones.includes(phone))
  if (missing) return `row ${row}: phone ${missing} missing among ${phones.join(' ')}`
  const mail = (wanted.emails ?? []).find((email) => !actual.emails.includes(email))
  return mail ? `row ${row}: e-mail ${mail} missing among ${actual.emails.join(' ')}` : null
}

function compareText(report: ImportReport, expected: Expected): FieldScore[] {
  const scores: FieldScore[] = []
  if (expected.pillarTitles) {
    const outcomes = expected.pillarTitles.map((title, at) => {
      const actual = report.pillars[at]?.title
      return matchKey(actual ?? '') === matchKey(title) ? null : `${actual} instead of ${title}`
    })
    scores.push(tally('pillarTitles', outcomes))
  }
  if (expected.names) {
    const outcomes = expected.names.map((name, at) => {
      const actual = report.services[at]?.name
      return matchKey(actual ?? '') === matchKey(name) ? null : `${actual} instead of ${name}`
    })
    scores.push(tally('names', outcomes))
  }
  if (expected.mustNotContain) {
    const { findings: _findings, repairs: _repairs, ...content } = report
    const text = JSON.stringify(content)
    const outcomes = expected.mustNotContain.map((residue) =>
      text.includes(residue) ? residue : null,
    )
    scores.push(tally('mustNotContain', outcomes))
  }
  if (expected.rules) {
    const reported = new Set(report.findings.map((finding) => finding.rule))
    scores.push(
      tally(
        'rules',
        expected.rules.map((rule) => (reported.has(rule) ? null : rule)),
      ),
    )
  }
  return scores
}
