// The import report for a reader: what was read, service by service, and what is wrong with it.
import { formatNumber } from '@/lib/bangla/digits'
import type { ServiceReading } from '@/lib/charters/reading'
import type { Locale } from '@/lib/i18n/locale'
import type { ImportReport } from '@/lib/imports/schema'
import { formatFee } from '@/lib/values/format-fee'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import type { Contact } from '@/lib/values/schema'
import { type Words, wordsOf } from './words'

const CATEGORIES = ['citizen', 'institutional', 'internal'] as const
const SEVERITIES = ['error', 'warning', 'info'] as const

/** The whole report as lines of text in one language. */
export function describeReport(report: ImportReport, file: string, locale: Locale): string {
  const words = wordsOf(locale)
  const parts = [
    describeDocument(report, file, words, locale),
    describeColumns(report, words, locale),
    ...CATEGORIES.map((category) => describeServices(report, category, words, locale)),
    report.services.length === 0 ? words('noServices') : '',
    report.repairs.length > 0 ? words('repairs', { n: report.repairs.length }) : '',
    describeFindings(report, words, locale),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function describeDocument(
  report: ImportReport,
  file: string,
  words: Words,
  locale: Locale,
): string {
  const { services } = report
  const variants = services.reduce((sum, service) => sum + (service.variants?.length ?? 0), 0)
  const office = [report.office?.name, report.office?.host].filter(Boolean).join(' · ')
  const pairs: [string, string][] = [
    [words('file'), file],
    [words('kindLabel'), words(`kind.${report.kind}`)],
    [words('languageLabel'), words(`language.${report.language}`)],
    [words('confidenceLabel'), percent(report.confidence, locale)],
    [words('officeLabel'), office],
    [words('updatedLabel'), report.updated ?? ''],
  ]
  const lines = pairs
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
  const contents = words('contents', {
    services: services.length,
    variants,
    objectives: report.objectives.length,
    functions: report.functions.length,
    expectations: report.expectations.length,
    pillars: report.pillars.length,
    grievance: report.grievance.length,
  })
  return [...lines, contents].join('\n')
}

function describeColumns(report: ImportReport, words: Words, locale: Locale): string {
  if (report.columns.length === 0) return ''
  const lines = report.columns.map(({ header, field, confidence }) =>
    words('column', {
      header: header === '' ? words('noHeader') : header,
      field,
      confidence: percent(confidence, locale),
    }),
  )
  return [words('columns'), ...lines.map((line) => `  ${line}`)].join('\n')
}

function describeServices(
  report: ImportReport,
  category: (typeof CATEGORIES)[number],
  words: Words,
  locale: Locale,
): string {
  const services = report.services.filter((service) => service.category === category)
  if (services.length === 0) return ''
  const title = `${words(`category.${category}`)} (${formatNumber(services.length, locale)})`
  return [title, ...services.flatMap((service) => describeService(service, words, locale))].join(
    '\n',
  )
}

function describeService(service: ServiceReading, words: Words, locale: Locale): string[] {
  const { serial, name, timeLimit, fee, variants = [] } = service
  const details = [
    `${words('time')}: ${formatTimeLimit(timeLimit, locale)}`,
    `${words('fee')}: ${formatFee(fee, locale)}`,
    describeContact(service, 'officer', words),
    describeContact(service, 'escalation', words),
  ]
  const cases = variants.map(({ label, name: text }) => `    ${label ?? '·'} ${text}`)
  const shown = details.filter((detail) => detail !== '').join('; ')
  return [`  ${serial ? `${serial} ` : ''}${name}`, `    ${shown}`, ...cases]
}

function describeContact(
  service: ServiceReading,
  field: 'officer' | 'escalation',
  words: Words,
): string {
  const contact = service[field]
  if (!contact) return ''
  if (service.inherited[field] !== undefined) return `${words(field)}: ${words('inherited')}`
  return `${words(field)}: ${nameContact(contact)}`
}

function nameContact({ name, designation, phones, emails, raw }: Contact): string {
  const parts = [name, designation, ...phones, ...emails].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(', ') : raw.replaceAll('\n', ' ')
}

function describeFindings(report: ImportReport, words: Words, locale: Locale): string {
  const { findings } = report
  if (findings.length === 0) return words('noFindings')
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length
  const title = words('findings', {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  })
  const lines = SEVERITIES.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(
        (finding) =>
          `  ${finding.rule} ${words(`severity.${severity}`)} ${finding.path}: ${finding.message[locale]}`,
      ),
  )
  return [title, ...lines].join('\n')
}

function percent(share: number, locale: Locale): string {
  return `${formatNumber(Math.round(share * 100), locale)} %`
}
