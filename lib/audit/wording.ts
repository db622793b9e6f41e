import { createTranslator } from 'use-intl/core'
import bn from '@/messages/bn.json'
import en from '@/messages/en.json'
import type { Locale } from '@/lib/i18n/locale'
import type { Violation } from './rule'

type Words = (key: string, values: Record<string, string | number>) => string

// A rule's id is data here, so its key cannot be checked by type; a test checks that each rule has its messages.
const words: Record<Locale, Words> = {
  bn: createTranslator({ locale: 'bn', messages: bn as object }) as unknown as Words,
  en: createTranslator({ locale: 'en', messages: en as object }) as unknown as Words,
}

/** What findings stored by an earlier rule may lack of what its message asks now. */
const unsaid = { problem: 'other', other: '', place: '' }

/** What a finding says, in both languages: `Rules.<id>.message`, filled with the violation's `raw`, `proposal` and `params`. */
export function wordFinding(rule: string, violation: Violation): { bn: string; en: string } {
  const { raw = '', proposal = '', params } = violation
  const say = (locale: Locale) =>
    words[locale](`Rules.${rule}.message`, { ...unsaid, raw, proposal, ...params })
  return { bn: say('bn'), en: say('en') }
}

/** What a rule is called, in both languages. */
export function titleRule(rule: string): { bn: string; en: string } {
  const say = (locale: Locale) => words[locale](`Rules.${rule}.title`, {})
  return { bn: say('bn'), en: say('en') }
}
