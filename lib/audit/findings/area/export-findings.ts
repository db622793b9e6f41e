// Findings over an area as a file: a row a finding, in the reader's language, each with the address it is read at.
import { createTranslator } from 'use-intl/core'
import { titleRule } from '@/lib/audit/wording'
import { plainText } from '@/lib/i18n/bilingual'
import { isoDay } from '@/lib/i18n/format-day'
import type { Locale } from '@/lib/i18n/locale'
import { messages } from '@/lib/i18n/messages'
import type { AreaFinding } from './area-finding'

const columns = [
  ...(['id', 'rule', 'title', 'severity', 'state', 'message', 'raw', 'office', 'slug'] as const),
  ...(['service', 'place', 'since', 'settled', 'reason', 'address'] as const),
] as const

/** The heads of the columns. */
export function findingHeads(locale: Locale): string[] {
  const t = wordsOf(locale)
  return columns.map((column) => t(`columns.${column}`))
}

/** The cells of a finding, in the order of the heads; days as in Dhaka. */
export function toFindingCells(
  finding: AreaFinding,
  locale: Locale,
  addressOf: (finding: AreaFinding) => string,
): string[] {
  const t = wordsOf(locale)
  const { id, rule, severity, state, message, raw, office, service, version } = finding
  const inVersion = version === undefined ? t('noVersion') : t('version', { n: version })
  return [
    id,
    rule,
    titleRule(rule)[locale],
    t(`severities.${severity}`),
    t(`statuses.${state}`),
    message[locale],
    raw ?? '',
    plainText(office.name, locale),
    office.slug,
    plainText(service?.name, locale),
    finding.isDraft ? t('draft') : inVersion,
    isoDay(finding.since),
    finding.settledAt ? isoDay(finding.settledAt) : '',
    finding.waiverReason ?? '',
    addressOf(finding),
  ]
}

function wordsOf(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], namespace: 'AreaFindings' })
}
