// What the offices of the plan usually promise, counted as the nightly audit counts it.
import { FEWEST_OFFICES } from '@/lib/audit/rules/time/t10-slower-than-elsewhere'
import { weightedMedian } from '@/lib/audit/nightly/weighted-median'
import { measureTime } from '@/lib/values/compare/time'
import type { DepartmentCharters } from '../charters/department-charters'
import type { OfficePlan } from './plan-office'

export interface UsualTime {
  medianDays: number
  offices: number
}

/** By the slug of the standard service. */
export function countUsualTimes(
  plans: readonly OfficePlan[],
  charters: DepartmentCharters,
): Map<string, UsualTime> {
  const usual = new Map<string, { value: number; weight: number }[]>()
  for (const { plan, number, offices } of countAlike(plans)) {
    const { content } = charters.get(plan.office.department, plan.variant, number)
    for (const { standardServiceSlug = '', timeLimit } of content.services) {
      const days = timeLimit && measureTime(timeLimit)
      if (days?.result !== 'days' || days.days === undefined) continue
      const known = usual.get(standardServiceSlug) ?? []
      known.push({ value: days.days, weight: offices })
      usual.set(standardServiceSlug, known)
    }
  }
  return new Map(
    [...usual].flatMap(([slug, days]) => {
      const offices = days.reduce((sum, { weight }) => sum + weight, 0)
      const medianDays = weightedMedian(days)
      return medianDays === null || offices < FEWEST_OFFICES
        ? []
        : [[slug, { medianDays, offices }]]
    }),
  )
}

/** How many offices have each charter in force. */
function countAlike(plans: readonly OfficePlan[]) {
  const alike = new Map<string, { plan: OfficePlan; number: number; offices: number }>()
  for (const plan of plans) {
    const number = plan.versions.at(-1)?.number
    if (!number) continue
    const key = `${plan.office.department.slug}/${plan.variant}/${number}`
    const known = alike.get(key) ?? { plan, number, offices: 0 }
    known.offices += 1
    alike.set(key, known)
  }
  return alike.values()
}
