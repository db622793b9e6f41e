// The ids of one office's rows.
import type { OfficePlan } from '../plan/plan-office'
import { postsAnOffice } from '../plan/plan-postings'
import type { IdOf } from '../seed/ids'
import { ownPost, superior } from '../country/charter-words'

export interface OfficeIds {
  office: string
  charter: string
  posts: string[]
  versionOf: (number: number) => string
  serviceOf: (position: number) => string
  /** A post as the words of a charter mean it; null for one the office has not. */
  postOf: (meant: string | undefined) => string | null
}

export function idsOf(idOf: IdOf, { place, parent }: OfficePlan): OfficeIds {
  const posts = Array.from({ length: postsAnOffice }, (_, nth) => idOf('post', place, nth))
  const own = new Map(posts.map((id, nth) => [ownPost(nth), id]))
  const above = parent && idOf('post', parent.place, 0)
  return {
    office: idOf('office', place),
    charter: idOf('charter', place),
    posts,
    versionOf: (number) => idOf('version', place, number),
    serviceOf: (position) => idOf('service', place, position),
    postOf: (meant) => (meant === superior ? above : (own.get(meant ?? '') ?? null)),
  }
}
