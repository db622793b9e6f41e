// The words of a charter report in one language, and how it writes numbers, days and names.
import { createTranslator } from 'use-intl/core'
import { formatNumber } from '@/lib/bangla/digits'
import type { AreaName } from '@/lib/charters/published-charter'
import { type Bilingual, localText } from '@/lib/i18n/bilingual'
import { formatDay } from '@/lib/i18n/format-day'
import type { Locale } from '@/lib/i18n/locale'
import { messages } from '@/lib/i18n/messages'
import { localPath, paths, type PathQuery } from '@/lib/i18n/paths'
import type { Run } from './blocks'

export function reportWords(locale: Locale) {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'CharterReport' })
  const number = (n: number) => formatNumber(n, locale)
  return {
    locale,
    t,
    tables: createTranslator({ locale, messages: messages[locale], namespace: 'Tables' }),
    ruleTitle: (id: string) => ruleTitle(id, locale),
    rulesHref: localPath(locale, paths.rules),
    ruleHref: (id: string) => localPath(locale, paths.rule(id)),
    number,
    /** For a plural: the number that chooses the form, and how it is written. */
    counted: (n: number) => ({ n, count: number(n) }),
    percent: (n: number | undefined) => (n === undefined ? t('nothing') : `${number(n)}%`),
    day: (date: Date) => formatDay(date, locale),
    link: (path: string, query?: PathQuery) => localPath(locale, path, query),
    areaName: (area: AreaName) => (locale === 'bn' ? area.nameBn : area.nameEn),
    /** The own language's side, or the other's under its own `lang`. */
    named: (pair: Bilingual, href?: string): Run => {
      const found = localText(pair, locale)
      return {
        text: found?.text ?? t('unnamed'),
        ...(found && found.lang !== locale && { lang: found.lang }),
        ...(href && { href }),
      }
    },
  }
}

export type ReportWords = ReturnType<typeof reportWords>

/** What a rule is called; its id where the rule is gone. */
function ruleTitle(id: string, locale: Locale): string {
  const rules = messages[locale].Rules as Record<string, { title: string } | undefined>
  return rules[id]?.title ?? id
}
