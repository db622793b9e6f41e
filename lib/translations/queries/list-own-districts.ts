import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { officeScope } from '@/lib/access/scope'
import { compareBangla } from '@/lib/bangla/collation'
import { db } from '@/lib/db/client'

export interface DistrictChoice {
  id: string
  nameBn: string
  nameEn: string
}

/** The districts in which the actor may edit charters, by their Bangla names. */
export async function listOwnDistricts(actor: Actor): Promise<DistrictChoice[]> {
  const districts = await db.area.findMany({
    where: {
      level: 'DISTRICT',
      districtOffices: { some: { state: 'ACTIVE', AND: [officeScope(actor, 'charter:edit')] } },
    },
    select: { id: true, nameBn: true, nameEn: true },
  })
  return districts.sort((a, b) => compareBangla(a.nameBn, b.nameBn))
}
