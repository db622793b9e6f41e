// A rule set says how long each level of redress has, from a day on; sources disagree, so each names its own.
import type { Bilingual } from '@/lib/i18n/bilingual'

export interface RuleSetView {
  name: Bilingual
  source: string
  effectiveFrom: Date
  rules: {
    level: number
    who: Bilingual
    contact: Bilingual
    /** Working days. */
    limitDays: number
    /** Working days more, when the grievance is investigated. */
    extensionDays?: number
  }[]
}
