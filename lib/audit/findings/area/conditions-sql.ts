// Which findings a list over an area shows, as SQL on the rows f (Finding), v (its version), c (the charter) and
// o (the office).
import { familyOf, type RuleFamily } from '@/lib/audit/figures/figure-names'
import { rules } from '@/lib/audit/rules/all'
import { Prisma } from '@/lib/db/generated/client'
import { isUuid, readCursor } from '@/lib/offices/page-cursor'
import { isSlug } from '@/lib/offices/slug'
import { containsWords, queryKey } from '@/lib/search/words'
import type { FindingFilter, FindingPlace, FindingState } from './area-finding'

/** The very expression the indexes Finding_by_… are made of. */
export const since = Prisma.sql`COALESCE(f."reopenedAt", f."foundAt")`

/**
 * In the version in force, in a draft, or about an office that published nothing: not in one that was replaced. As a
 * CASE, of which PostgreSQL expects half the rows: of the plain condition it expects next to none, and sorts them all.
 */
const standing = Prisma.sql`CASE WHEN v."number" IS NULL THEN TRUE
  ELSE f."versionId" = c."currentVersionId" END`

const ofState: Record<FindingState, Prisma.Sql> = {
  open: Prisma.sql`f."status" = 'OPEN' AND ${standing}`,
  reopened: Prisma.sql`f."status" = 'OPEN' AND f."reopenedAt" IS NOT NULL AND ${standing}`,
  waived: Prisma.sql`f."status" = 'WAIVED' AND ${standing}`,
  // a fixed one stands in the version that had it; one that is there again is not fixed
  fixed: Prisma.sql`f."status" = 'FIXED' AND NOT EXISTS (
    SELECT 1 FROM "Finding" n WHERE n."officeId" = f."officeId" AND n."identity" = f."identity"
      AND n."versionId" = c."currentVersionId" AND n."status" <> 'FIXED')`,
}

const ofPlace: Record<FindingPlace, Prisma.Sql> = {
  published: Prisma.sql`(f."versionId" IS NULL OR v."number" IS NOT NULL)`,
  draft: Prisma.sql`(f."versionId" IS NOT NULL AND v."number" IS NULL)`,
}

export function conditionsOf(filter: FindingFilter): Prisma.Sql[] {
  const { status = 'open', rule, family, severity, place, department, area, q, after } = filter
  return [
    ofState[status],
    ...(rule ? [Prisma.sql`f."rule" = ${rule}`] : []),
    ...(family ? [ofFamily(family)] : []),
    ...(severity ? [Prisma.sql`f."severity" = ${severity.toUpperCase()}::"Severity"`] : []),
    ...(place ? [ofPlace[place]] : []),
    ...inDepartment(department),
    ...inArea(area),
    ...named(q),
    ...following(after),
  ]
}

/** A rule belongs to the family its id begins with. */
function ofFamily(family: RuleFamily): Prisma.Sql {
  const ids = rules.map(({ id }) => id)
  const own = ids.filter((id) => familyOf[id[0] as keyof typeof familyOf] === family)
  return own.length > 0 ? Prisma.sql`f."rule" IN (${Prisma.join(own)})` : Prisma.sql`FALSE`
}

function inDepartment(slug: string | undefined): Prisma.Sql[] {
  if (!slug) return []
  if (!isSlug(slug)) return [Prisma.sql`FALSE`]
  return [Prisma.sql`o."departmentId" = (SELECT "id" FROM "Department" WHERE "slug" = ${slug})`]
}

function inArea(id: string | undefined): Prisma.Sql[] {
  if (!id) return []
  if (!isSlug(id)) return [Prisma.sql`FALSE`]
  return [Prisma.sql`(o."divisionId" = ${id} OR o."districtId" = ${id} OR o."upazilaId" = ${id})`]
}

function named(q: string | undefined): Prisma.Sql[] {
  const asked = q?.trim() ?? ''
  if (asked === '') return []
  const key = queryKey(asked)
  const slug = asked.toLowerCase()
  const entry = (column: Prisma.Sql) => Prisma.sql`SELECT ${column} FROM "SearchEntry" s
    WHERE s."serviceId" IS ${column === serviceId ? Prisma.sql`NOT NULL` : Prisma.sql`NULL`}
      AND ${containsWords(Prisma.sql`s."key"`, key)}`
  const conditions = [
    ...(isSlug(slug) ? [Prisma.sql`o."slug" = ${slug}`] : []),
    ...(key
      ? [
          Prisma.sql`f."officeId" IN (${entry(officeId)})`,
          Prisma.sql`f."serviceId" IN (${entry(serviceId)})`,
        ]
      : []),
  ]
  if (conditions.length === 0) return [Prisma.sql`FALSE`]
  return [Prisma.sql`(${Prisma.join(conditions, ' OR ')})`]
}

const officeId = Prisma.sql`s."officeId"`
const serviceId = Prisma.sql`s."serviceId"`

function following(after: string | undefined): Prisma.Sql[] {
  const [at = '', id] = readCursor(after, 2) ?? []
  if (!isUuid(id) || Number.isNaN(Date.parse(at))) return []
  return [Prisma.sql`(${since}, f."id") < (${new Date(at)}, ${id}::uuid)`]
}
