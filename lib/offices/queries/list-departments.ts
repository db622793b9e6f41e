import 'server-only'
import { compareBangla } from '@/lib/bangla/collation'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { DepartmentListEntry } from '../views/office-view'

/** All departments with how many offices in service each has, by their Bangla names. */
export async function listDepartments(): Promise<DepartmentListEntry[]> {
  const rows = await db.department.findMany({
    select: {
      slug: true,
      nameBn: true,
      nameEn: true,
      ministryBn: true,
      ministryEn: true,
      _count: { select: { offices: { where: { state: 'ACTIVE' } } } },
    },
  })
  return rows
    .sort((a, b) => compareBangla(a.nameBn, b.nameBn))
    .map((row) => ({
      slug: row.slug,
      name: officialPair(row.nameBn, row.nameEn),
      ministry: officialPair(row.ministryBn, row.ministryEn),
      officeCount: row._count.offices,
    }))
}
