import 'server-only'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import { isSlug } from '@/lib/offices/slug'
import type { ReportScope } from '../facts'
import type { ReportKind } from '../report-path'

interface AskedScope {
  area?: string
  department?: string
}

/** The division or district and the department asked for; null where one is unknown, or none is asked for. */
export async function findScope({
  area: id,
  department: slug,
}: AskedScope): Promise<ReportScope | null> {
  if (!id && !slug) return null
  const [area, department] = await Promise.all([id && findArea(id), slug && findDepartment(slug)])
  if ((id && !area) || (slug && !department)) return null
  return { ...(area && { area }), ...(department && { department }) }
}

/** What an address names by its kind and slug, and by the place in its query. */
export async function findScopeAt(
  kind: ReportKind,
  slug: string,
  area?: string,
): Promise<ReportScope | null> {
  if (kind === 'departments') return findScope({ department: slug, ...(area && { area }) })
  const scope = await findScope({ area: slug })
  const level = kind === 'divisions' ? 'DIVISION' : 'DISTRICT'
  return scope?.area?.level === level ? scope : null
}

async function findArea(id: string) {
  if (!isSlug(id)) return null
  return db.area.findFirst({
    where: { id, level: { in: ['DIVISION', 'DISTRICT'] } },
    select: { id: true, level: true, nameBn: true, nameEn: true },
  })
}

async function findDepartment(slug: string) {
  if (!isSlug(slug)) return null
  const row = await db.department.findUnique({
    where: { slug },
    select: { id: true, slug: true, nameBn: true, nameEn: true },
  })
  return row && { id: row.id, slug: row.slug, name: officialPair(row.nameBn, row.nameEn) }
}
