// The whole country as plans, small enough to be held at once.
import { listOffices } from '../country/hierarchy'
import { type OfficePlan, planOffice } from './plan-office'

/** The first offices of the country, each after the one above it. */
export function planCountry(seed: string, day: string, count: number): OfficePlan[] {
  const bySlug = new Map<string, OfficePlan>()
  return Array.from(listOffices(count), (office, place) => {
    const parent = office.parentSlug === null ? undefined : bySlug.get(office.parentSlug)
    const plan = planOffice(seed, day, office, place, parent ?? null)
    // nothing lies below a union office
    if (office.level !== 'UNION') bySlug.set(office.slug, plan)
    return plan
  })
}
