// The outcome of an audit for a reader: how many offices, what changed, and what stands open.
import { formatVersion } from '@/lib/audit/method'
import { formatNumber } from '@/lib/bangla/digits'
import { type Bilingual, plainText } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'
import type { Outcome } from './outcome'
import { namesOf, wordsOf } from './words'

/** The rules named one by one; the others are in their families' sums. */
const MOST_RULES = 10
/** Parts of a path before what is inside a service: '', 'services', its place. */
const serviceDepth = 3
const SEVERITIES = ['error', 'warning', 'info'] as const

/** The whole summary as lines of text in one language. */
export function describeOutcome(outcome: Outcome, locale: Locale): string {
  const { judged, failed, changes, open, seconds } = outcome
  const words = wordsOf(locale)
  const { family, rule } = namesOf(locale)
  const version = formatVersion(outcome.methodVersion, locale)
  const lines = [
    words('judged', { judged, seconds: formatNumber(seconds, locale), version }),
    ...(failed > 0 ? [words('failed', { failed })] : []),
    words('changes', changes),
    words('open', open.severity),
  ]
  const families = Object.entries(open.family).filter(([, findings]) => findings > 0)
  return [
    lines.join('\n'),
    table(
      words('families'),
      families.map(([name, findings]) => [family(name), findings]),
      locale,
    ),
    table(
      words('rules'),
      open.rules.slice(0, MOST_RULES).map((row) => [`${row.rule} ${rule(row.rule)}`, row.findings]),
      locale,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The findings of one office, a paragraph each, with the name of the service it is about; the gravest first. */
export function describeFindings(
  findings: readonly {
    rule: string
    severity: string
    path: string
    service?: Bilingual
    status: string
    message: { bn: string; en: string }
  }[],
  locale: Locale,
): string {
  const words = wordsOf(locale)
  return SEVERITIES.flatMap((severity) => findings.filter((each) => each.severity === severity))
    .filter(({ status }) => status === 'open')
    .map((each) => {
      const severity = SEVERITIES.find((name) => name === each.severity) ?? 'info'
      const head = `${each.rule} ${words(`severity.${severity}`)} ${placeOf(each, locale)}`
      return `${head}\n    ${each.message[locale]}`
    })
    .join('\n')
}

/** @example placeOf({ path: '/services/0/fee', service: { en: 'Training' } }, 'en') // 'Training: fee' */
function placeOf({ path, service }: { path: string; service?: Bilingual }, locale: Locale): string {
  if (!service) return path
  const field = path.split('/').slice(serviceDepth).join('/')
  return [plainText(service, locale), field].filter(Boolean).join(': ')
}

function table(title: string, rows: [string, number][], locale: Locale): string {
  if (rows.length === 0) return ''
  const numbers = rows.map(([, count]) => formatNumber(count, locale))
  const width = Math.max(...numbers.map((number) => number.length))
  const lines = rows.map(([name], at) => `  ${(numbers[at] ?? '').padStart(width)}  ${name}`)
  return [title, ...lines].join('\n')
}
