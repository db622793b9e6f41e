import { isoDay } from '@/lib/i18n/format-day'
import type { RuleSetView } from '@/lib/redress/rule-set-view'

/** A rule set as its form shows it: three levels, whether it names them or not. */
export function toFields(set: RuleSetView | null, effectiveFrom = '') {
  const rules = [1, 2, 3].map((level) => {
    const rule = set?.rules.find((each) => each.level === level)
    return {
      level,
      ...{ whoBn: rule?.who.bn, whoEn: rule?.who.en },
      ...{ contactBn: rule?.contact.bn, contactEn: rule?.contact.en },
      ...{ limitDays: rule?.limitDays, extensionDays: rule?.extensionDays },
    }
  })
  return { effectiveFrom, rules }
}

/** The same with what names the set itself. */
export function toAllFields(set: RuleSetView) {
  const { name, source, effectiveFrom } = set
  return { ...toFields(set, isoDay(effectiveFrom)), nameBn: name.bn, nameEn: name.en, source }
}
