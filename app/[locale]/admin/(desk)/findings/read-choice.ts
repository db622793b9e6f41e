import { type FindingChoice, findingFields } from '@/components/finding/finding-filters'
import { ruleFamilies } from '@/lib/audit/figures/figure-names'
import {
  type FindingFilter,
  findingPlaces,
  findingStates,
  severities,
} from '@/lib/audit/findings/area/area-finding'
import { readQuery } from '@/lib/i18n/read-query'

type Query = Record<string, string | string[] | undefined>

/** What the address asks for, as its form shows it again; page and download read it alike. */
export function readChoice(query: Query): FindingChoice {
  const asked = findingFields.flatMap((field) => {
    const value = readQuery(query[field])
    return value ? [[field, value] as const] : []
  })
  return Object.fromEntries(asked)
}

/** The same as what is looked for; a value that is none of the known ones counts as not chosen. */
export function toFilter(choice: FindingChoice): FindingFilter {
  const { q, rule, department, area } = choice
  const status = findingStates.find((known) => known === choice.status)
  const severity = severities.find((known) => known === choice.severity)
  const family = ruleFamilies.find((known) => known === choice.family)
  const place = findingPlaces.find((known) => known === choice.place)
  return {
    ...(q && { q }),
    ...(rule && { rule }),
    ...(department && { department }),
    ...(area && { area }),
    ...(status && { status }),
    ...(severity && { severity }),
    ...(family && { family }),
    ...(place && { place }),
  }
}
