// All that is known of the country before any row is written; a pure function of seed, day and size.
import type { OfficeFacts } from '@/lib/charters/judging/context-of'
import { CountryCharters } from '../charters/country-charters'
import { DepartmentCharters } from '../charters/department-charters'
import type { GenerateOptions } from '../options'
import type { OfficePlan } from '../plan/plan-office'
import { planCountry } from '../plan/plan-country'
import { countUsualTimes, type UsualTime } from '../plan/usual-times'
import { Departments } from '../rows/country-rows'
import type { SharedSnapshot } from '../rows/snapshot'
import { type IdOf, makeIds } from '../seed/ids'

export interface Country {
  idOf: IdOf
  /** The day on which the country is as generated. */
  day: string
  plans: OfficePlan[]
  departments: Departments
  usual: ReadonlyMap<string, UsualTime>
  charters: CountryCharters
  /** What the snapshots of a department's offices share, by the department's slug. */
  snapshots: ReadonlyMap<string, SharedSnapshot>
}

export function makeCountry(
  { offices, seed, day }: GenerateOptions,
  escalationRules: NonNullable<OfficeFacts['escalationRules']>,
): Country {
  const idOf = makeIds(seed)
  const plans = planCountry(seed, day, offices)
  const named = new Map(plans.map(({ office: { department } }) => [department.slug, department]))
  const departments = new Departments(idOf, [...named.values()])
  const described = new DepartmentCharters(seed, departments.standardOf)
  const usual = countUsualTimes(plans, described)
  const charters = new CountryCharters(described, { usualTimes: usual, escalationRules })
  return { idOf, day, plans, departments, usual, charters, snapshots: departments.snapshots() }
}
