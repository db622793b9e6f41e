import 'server-only'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import { areasSelect } from '@/lib/offices/views/office-header'
import type { ReportOffice, ReportScope } from '../facts'

/** Offices by id, as a report names them: with their place where it is not that of the whole report. */
export async function findOffices(
  ids: readonly string[],
  scope: ReportScope,
): Promise<(id: string) => ReportOffice> {
  const rows = await db.office.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, slug: true, nameBn: true, nameEn: true, state: true, ...areasSelect },
  })
  const offices = new Map(
    rows.map(({ id, slug, nameBn, nameEn, state, ...areas }) => {
      const place = areas.upazila ?? areas.district ?? areas.division
      const isElsewhere = place !== null && place.id !== scope.area?.id
      const name = officialPair(nameBn, nameEn)
      return [id, { slug, name, state, ...(isElsewhere && { place }) }]
    }),
  )
  return (id) => {
    const office = offices.get(id)
    if (!office) throw new Error(`office ${id} went while the report was written`)
    return office
  }
}
