// What is asked of a country: offices, standard services and places drawn from its own database, the same each time.
import { db } from '@/lib/db/client'

export interface Samples {
  /** Six offices of one department, with the versions in force. */
  sixes: { slug: string; number: number }[][]
  /** A standard service with a district, a division and the department in which it is offered. */
  standards: { slug: string; district: string; division: string; department: string }[]
  departments: string[]
  districts: string[]
  divisions: string[]
  offices: string[]
}

const rounds = 40

export async function drawSamples(): Promise<Samples> {
  const offices = await drawOffices()
  const standards = await db.$queryRaw<Samples['standards']>`
    SELECT s."slug", o."districtId" AS "district", o."divisionId" AS "division", d."slug" AS "department"
    FROM "StandardService" s JOIN "Department" d ON d."id" = s."departmentId"
    JOIN LATERAL (
      SELECT o."districtId", o."divisionId" FROM "Office" o
      JOIN "Charter" c ON c."officeId" = o."id" AND c."currentVersionId" IS NOT NULL
      WHERE o."departmentId" = d."id" AND o."level" = 'UPAZILA' ORDER BY md5(s."slug" || o."slug") LIMIT 1
    ) o ON TRUE
    ORDER BY md5(s."slug") LIMIT ${rounds}`
  const areas = await db.area.findMany({
    select: { id: true, level: true },
    orderBy: { id: 'asc' },
  })
  const departments = await db.department.findMany({
    where: { offices: { some: {} } },
    select: { slug: true },
    orderBy: { slug: 'asc' },
  })
  const idsOf = (level: string) => areas.flatMap((area) => (area.level === level ? [area.id] : []))
  return {
    sixes: Array.from({ length: rounds }, (_, nth) => offices.slice(nth * 6, nth * 6 + 6)).filter(
      (six) => six.length === 6,
    ),
    standards: repeat(standards),
    departments: departments.map(({ slug }) => slug),
    districts: idsOf('DISTRICT'),
    divisions: idsOf('DIVISION'),
    offices: offices.map(({ slug }) => slug),
  }
}

/** Each list as often as it takes to fill the rounds. */
export function repeat<Item>(items: readonly Item[], length = rounds): Item[] {
  if (items.length === 0) throw new Error('there is nothing to ask of this country')
  return Array.from({ length }, (_, nth) => items[nth % items.length] as Item)
}

/** Six of a department, then six of the next. */
function drawOffices() {
  return db.$queryRaw<{ slug: string; number: number }[]>`
    WITH drawn AS (
      SELECT o."slug", v."number", o."departmentId",
        row_number() OVER (PARTITION BY o."departmentId" ORDER BY md5(o."slug")) - 1 AS "nth"
      FROM "Office" o JOIN "Department" d ON d."id" = o."departmentId"
      JOIN "Charter" c ON c."officeId" = o."id"
      JOIN "CharterVersion" v ON v."id" = c."currentVersionId"
      WHERE o."level" IN ('DISTRICT', 'UPAZILA') AND d."slug" LIKE 'gen-%')
    SELECT "slug", "number" FROM drawn
    ORDER BY "nth" / 6, "departmentId", "nth" LIMIT ${rounds * 6}`
}
