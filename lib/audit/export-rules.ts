// The rules as a table to take away, and as data.
import type { ExportTable } from '@/lib/exports/table'
import { messages } from '@/lib/i18n/messages'
import { methodHistory, methodVersion } from './method'
import { type ListedRule, listRules } from './rule-list'
import { cite, type TableWords } from './tables/exports/words'

type RuleId = keyof (typeof messages)['en']['Rules']

/** A row a rule, in one language. */
export function exportRules(words: TableWords): ExportTable {
  const { t, locale } = words
  const page = messages[locale].RulesPage
  const heads = [
    ...[page.export.rule, page.export.family, page.export.severity, page.export.name],
    ...[page.export.why, page.wrong, page.says, page.right, page.export.fix],
  ]
  return cite(
    {
      title: page.title,
      columns: heads.map((head) => ({ head, kind: 'text' })),
      rows: listRules().map(({ id, family, severity, wrong, message, right, fix }) => [
        ...[id, t(`family.${family}`), page.severity[severity]],
        ...[messages[locale].Rules[id as RuleId].title, messages[locale].Rules[id as RuleId].why],
        ...[wrong[locale], message[locale], right[locale], page.fix[fix]],
      ]),
    },
    words,
  )
}

/** The same in both languages, with the method and its history. */
export function describeRules() {
  const both = (rule: ListedRule, key: 'title' | 'why') => ({
    bn: messages.bn.Rules[rule.id as RuleId][key],
    en: messages.en.Rules[rule.id as RuleId][key],
  })
  return {
    methodVersion,
    methodHistory: methodHistory.map(({ version, from }) => ({ version, from })),
    rules: listRules().map((rule) => ({
      ...{ id: rule.id, family: rule.family, severity: rule.severity, fix: rule.fix },
      ...{ title: both(rule, 'title'), why: both(rule, 'why') },
      example: { wrong: rule.wrong, message: rule.message, right: rule.right },
    })),
  }
}
