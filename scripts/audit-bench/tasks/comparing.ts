// Comparing, from an address to the rows of the page.
import { compareAcross } from '@/lib/audit/comparison/across'
import { compareCharters } from '@/lib/audit/compare'
import { mostOffers, mostOffices, writeRefs } from '@/lib/audit/comparison/office-ref'
import { findAskedVersions } from '@/lib/audit/comparison/queries/find-asked-versions'
import { findDecisions } from '@/lib/audit/comparison/queries/find-decisions'
import { findWideOffers } from '@/lib/audit/comparison/queries/find-wide-offers'
import { listOffering } from '@/lib/audit/comparison/queries/list-offering'
import type { OfferScope } from '@/lib/audit/comparison/queries/offer-scope'
import { arrangeOffers, arrangeRows, plainView } from '@/lib/audit/comparison/view'
import type { Samples } from '../samples'
import { comparingLimit, type Task } from './task'

const compareSix: Task<Samples['sixes'][number]> = {
  name: 'compare six offices',
  limit: comparingLimit,
  inputs: ({ sixes }) => sixes,
  work: async (six) => {
    const found = await findAskedVersions(writeRefs(six), { least: 2, most: mostOffices })
    if (found.kind !== 'versions') throw new Error(`not found: ${writeRefs(six).join('/')}`)
    const comparison = compareCharters(found.versions, await findDecisions(found.versions))
    return arrangeRows(comparison, plainView).rows.length
  },
}

type Standard = Samples['standards'][number]

const standardIn = (
  place: string,
  scopeOf: (standard: Standard) => OfferScope,
  limit?: number,
): Task<Standard> => ({
  name: `one service over a ${place}`,
  ...(limit !== undefined && { limit }),
  inputs: ({ standards }) => standards,
  work: async (standard) => {
    const scope = scopeOf(standard)
    const { refs, tooMany } = await listOffering(standard.slug, scope)
    if (tooMany) return (await findWideOffers(standard.slug, scope, new Date()))?.offers ?? 0
    if (refs.length === 0) return 0
    const limits = { least: 1, most: mostOffers }
    const found = await findAskedVersions(writeRefs(refs), limits, standard.slug)
    if (found.kind !== 'versions') throw new Error(`not found: ${standard.slug}`)
    return arrangeOffers(compareAcross(found.versions), plainView).rows.length
  },
})

const standardInDistrict = standardIn(
  'district',
  ({ district }) => ({ areaId: district }),
  comparingLimit,
)
const standardInDivision = standardIn('division', ({ division }) => ({ areaId: division }))
const standardInDepartment = standardIn('department', ({ department }) => ({
  departmentSlug: department,
}))

export const comparingTasks = [
  compareSix,
  standardInDistrict,
  standardInDivision,
  standardInDepartment,
]
