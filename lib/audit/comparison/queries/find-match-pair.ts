import 'server-only'
import type { OfficeHeader, ServiceView } from '@/lib/charters/published-charter'
import type { ServiceRef } from '../service-ref'
import { findComparedVersions } from './find-versions'

export interface MatchSide {
  office: OfficeHeader
  service: ServiceView
}

/** The two services of published versions whose names are to be judged; null when either is not there. */
export async function findMatchPair(
  one: ServiceRef,
  other: ServiceRef,
): Promise<[MatchSide, MatchSide] | null> {
  const refs = [one, other].map(({ officeSlug, number }) => ({ slug: officeSlug, number }))
  const versions = await findComparedVersions(refs)
  const sideOf = ({ officeSlug, serviceSlug, number }: ServiceRef): MatchSide | null => {
    const version = versions.find(
      (each) => each.office.slug === officeSlug && each.number === number,
    )
    const service = version?.services.find(({ slug }) => slug === serviceSlug)
    return version && service ? { office: version.office, service } : null
  }
  const [a, b] = [sideOf(one), sideOf(other)]
  return a && b ? [a, b] : null
}
