import 'server-only'
import { compareBangla } from '@/lib/bangla/collation'
import { matchKey } from '@/lib/bangla/match-key'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { officeEntrySelect, toOfficeEntry } from '@/lib/offices/views/office-entry'
import type { OfficeListEntry } from '@/lib/offices/views/office-view'
import { isSlug } from '@/lib/offices/slug'

const mostChosen = 50
const mostFound = 30

/** The offices with these slugs, in their order; unknown ones are left out. */
export async function listChosen(slugs: readonly string[]): Promise<OfficeListEntry[]> {
  const asked = [...new Set(slugs)].filter(isSlug).slice(0, mostChosen)
  const rows = await db.office.findMany({
    where: { slug: { in: asked } },
    select: officeEntrySelect,
  })
  const bySlug = new Map(rows.map((row) => [row.slug, toOfficeEntry(row)]))
  return asked.flatMap((slug) => bySlug.get(slug) ?? [])
}

export interface StandardChoice {
  slug: string
  name: Bilingual
}

/** Standard services whose names hold all words of the query, in either language, by name; at most thirty. */
export async function searchStandards(q: string): Promise<StandardChoice[]> {
  const words = matchKey(q).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const rows = await db.standardService.findMany({
    select: { slug: true, nameBn: true, nameEn: true },
  })
  return rows
    .filter(({ nameBn, nameEn }) => {
      const key = matchKey(`${nameBn ?? ''} ${nameEn ?? ''}`)
      return words.every((word) => key.includes(word))
    })
    .map(({ slug, nameBn, nameEn }) => ({ slug, name: officialPair(nameBn, nameEn) }))
    .sort((a, b) => compareBangla(a.name.bn ?? a.slug, b.name.bn ?? b.slug))
    .slice(0, mostFound)
}

const mostOffered = 100

/**
 * Standard services to choose from: those that offices of a district or an upazila offer in charters in force, or
 * those of a department; none for a larger place, which offers nearly all. By name.
 */
export async function listOfferedStandards(scope: {
  areaId?: string
  departmentSlug?: string
}): Promise<StandardChoice[]> {
  const { areaId, departmentSlug } = scope
  const rows = areaId
    ? await inArea(areaId)
    : departmentSlug
      ? await ofDepartment(departmentSlug)
      : []
  return rows
    .map(({ slug, nameBn, nameEn }) => ({ slug, name: officialPair(nameBn, nameEn) }))
    .sort((a, b) => compareBangla(a.name.bn ?? a.slug, b.name.bn ?? b.slug))
}

interface StandardRow {
  slug: string
  nameBn: string | null
  nameEn: string | null
}

function inArea(areaId: string): Promise<StandardRow[]> {
  return db.$queryRaw`
    SELECT s."slug", s."nameBn", s."nameEn" FROM "StandardService" s WHERE s."id" IN (
      SELECT sv."standardServiceId" FROM "Office" o
      JOIN "Charter" c ON c."officeId" = o."id"
      JOIN "ServiceVersion" sv ON sv."versionId" = c."currentVersionId"
      WHERE o."state" = 'ACTIVE' AND (o."districtId" = ${areaId} OR o."upazilaId" = ${areaId}))
    ORDER BY s."slug" LIMIT ${mostOffered}`
}

function ofDepartment(slug: string): Promise<StandardRow[]> {
  return db.standardService.findMany({
    where: { department: { slug } },
    orderBy: { slug: 'asc' },
    take: mostOffered,
    select: { slug: true, nameBn: true, nameEn: true },
  })
}

/** All divisions and districts, for choosing where to compare. */
export async function listScopes() {
  return db.area.findMany({
    where: { level: { in: ['DIVISION', 'DISTRICT'] } },
    select: { id: true, level: true, parentId: true, nameBn: true, nameEn: true },
  })
}

/** The name of a standard service, null when there is none of this slug. */
export async function findStandardName(slug: string): Promise<StandardChoice | null> {
  if (!isSlug(slug)) return null
  const row = await db.standardService.findUnique({
    where: { slug },
    select: { slug: true, nameBn: true, nameEn: true },
  })
  return row && { slug: row.slug, name: officialPair(row.nameBn, row.nameEn) }
}
