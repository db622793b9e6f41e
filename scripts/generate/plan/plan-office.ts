// What will be said of one office, before any row is made: its history in days, and which charter it keeps.
// Its chances are its own, so that it is the same in a country of any size.
import type { GeneratedOffice } from '../country/hierarchy'
import { between, type Chance, chanceOf } from '../seed/chance'
import { daysBefore, quarterEnds } from '../seed/days'
import { type PlannedPosting, planPostings, postsAnOffice } from './plan-postings'

/** Ways in which the offices of a department write their charter: most copy each other. */
export const variants = 12
export const mostVersions = 3

export interface PlannedVersion {
  number: number
  publishedOn: string
}

export interface OfficePlan {
  office: GeneratedOffice
  /** Its place in the country, from 0. */
  place: number
  parent: OfficePlan | null
  /** Who held each of its posts, the earliest first. */
  postings: PlannedPosting[][]
  variant: number
  /** None of an office that has published nothing. */
  versions: PlannedVersion[]
  /** When its charter was said to be still true, the earliest first. */
  confirmedOn: string[]
}

/** Of a hundred offices, this many have published nothing. */
const unpublished = 0.08
/** Of those with a charter, so many have published it once, twice, three times. */
const shares = [0.45, 0.35, 0.2]
/** Days: the first charters are this old, the latest this young. */
const [oldest, youngest] = [850, 25]

export function planOffice(
  seed: string,
  day: string,
  office: GeneratedOffice,
  place: number,
  parent: OfficePlan | null,
): OfficePlan {
  const chance = chanceOf(`${seed}/${office.slug}`)
  const postings = Array.from({ length: postsAnOffice }, () => planPostings(chance, day))
  const variant = Math.floor(chance() * variants)
  const versions = chance() < unpublished ? [] : planVersions(chance, day)
  const confirmedOn = planConfirmations(chance, day, versions[0]?.publishedOn)
  return { office, place, parent, postings, variant, versions, confirmedOn }
}

/** The version in force at the end of a day. */
export function versionOn({ versions }: OfficePlan, day: string): PlannedVersion | undefined {
  return versions.findLast(({ publishedOn }) => publishedOn <= day)
}

/** The days are spread over the years, a version in each part. */
function planVersions(chance: Chance, day: string): PlannedVersion[] {
  const drawn = chance()
  const count = drawn < (shares[0] ?? 0) ? 1 : drawn < 1 - (shares[2] ?? 0) ? 2 : mostVersions
  const span = Math.floor((oldest - youngest) / count)
  return Array.from({ length: count }, (_, nth) => {
    const age = oldest - span * nth - between(chance, 0, span - 20)
    return { number: nth + 1, publishedOn: daysBefore(day, age) }
  })
}

/** Some offices confirm every quarter, some never; this quarter is still under way. */
function planConfirmations(chance: Chance, day: string, since: string | undefined): string[] {
  const diligence = chance()
  const ends = [day, ...quarterEnds(day, 4)]
  const said = ends.map((end, nth) => {
    const isSaid = chance() < (nth === 0 ? diligence / 2 : diligence)
    const on = daysBefore(end, between(chance, 3, 40))
    return isSaid && since !== undefined && on > since ? [on] : []
  })
  return said.flat().toSorted()
}
