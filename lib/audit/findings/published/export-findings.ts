// The open findings of an office as a table to take away.
import type { ExportTable } from '@/lib/exports/table'
import { plainText } from '@/lib/i18n/bilingual'
import { isoDay } from '@/lib/i18n/format-day'
import { messages } from '@/lib/i18n/messages'
import { cite, type TableWords } from '../../tables/exports/words'
import type { PublishedFindings } from './published-finding'

/** A row a finding, in one language; words removed from the version are left out. */
export function exportFindingsOf(found: PublishedFindings, words: TableWords): ExportTable {
  const { locale } = words
  const { OfficeFindings: page, RulesPage: rules, Rules } = messages[locale]
  const titleOf = (rule: string) => Rules[rule as keyof typeof Rules].title
  const heads = [
    ...[page.office, rules.export.rule, rules.export.name, page.severity, page.where],
    ...[page.words, page.what, page.since],
  ]
  return cite(
    {
      title: page.title,
      columns: heads.map((head) => ({ head, kind: 'text' })),
      rows: found.findings.map(({ rule, severity, service, part, said, foundAt }) => [
        ...[found.office.slug, rule, titleOf(rule), rules.severity[severity]],
        service ? plainText(service.name, locale) : page.parts[part],
        ...[said?.raw ?? '', said?.message[locale] ?? page.hidden, isoDay(foundAt)],
      ]),
    },
    words,
  )
}
