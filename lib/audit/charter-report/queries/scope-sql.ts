import { Prisma } from '@/lib/db/generated/client'
import type { ReportScope } from '../facts'

/** The condition on an office (alias `o`), by its own columns, each of which has an index. */
export function officesIn({ area, department }: ReportScope): Prisma.Sql {
  const conditions = [
    ...(area ? [Prisma.sql`${areaColumn(area.level)} = ${area.id}`] : []),
    ...(department ? [Prisma.sql`o."departmentId" = ${department.id}::uuid`] : []),
  ]
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.sql`FALSE`
}

function areaColumn(level: 'DIVISION' | 'DISTRICT' | 'UPAZILA'): Prisma.Sql {
  if (level === 'DIVISION') return Prisma.sql`o."divisionId"`
  return level === 'DISTRICT' ? Prisma.sql`o."districtId"` : Prisma.sql`o."upazilaId"`
}

/** The version an office (alias `o`) had in force just before that moment, as a lateral query. */
export function versionBefore(to: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT v."id", v."number" FROM "Charter" c
    JOIN "CharterVersion" v ON v."charterId" = c."id"
    WHERE c."officeId" = o."id" AND v."number" IS NOT NULL AND v."publishedAt" < ${to}
    ORDER BY v."number" DESC LIMIT 1`
}

/** Offices in service that were there at that moment. */
export function inService(to: Date): Prisma.Sql {
  return Prisma.sql`o."state" = 'ACTIVE' AND o."createdAt" < ${to}`
}

/** By the Bangla name, the same in both languages, so that a citation finds its row. */
export const officeOrder = Prisma.sql`
  COALESCE(o."nameBn", o."nameEn", '') COLLATE "bn-BD-x-icu", o."id"`
