// The words of the audit on the command line.
import { createTranslator } from 'use-intl/core'
import type { Locale } from '@/lib/i18n/locale'
import bn from '@/messages/bn.json'
import en from '@/messages/en.json'

/** The translator of the namespace `AuditCommand`. */
export function wordsOf(locale: Locale) {
  const messages = locale === 'bn' ? bn : en
  return createTranslator({ locale, messages, namespace: 'AuditCommand' })
}

/** What a rule or a family of rules is called. */
export function namesOf(locale: Locale) {
  const messages = locale === 'bn' ? bn : en
  const say = createTranslator({ locale, messages }) as unknown as (key: string) => string
  const families: Record<string, string> = messages.Tables.family
  const rules: Record<string, { title: string }> = messages.Rules
  return {
    family: (family: string) => families[family] ?? family,
    rule: (rule: string) => (rules[rule] ? say(`Rules.${rule}.title`) : rule),
  }
}
