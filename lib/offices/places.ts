// Where an office lies: its area with those above it, its department, the office above it.
import 'server-only'
import { invalidAt, type Refusal } from '@/lib/charters/issue'
import type { Transaction } from '@/lib/db/transaction'

const areaColumns = {
  DIVISION: 'divisionId',
  DISTRICT: 'districtId',
  UPAZILA: 'upazilaId',
} as const
export type Places = Partial<Record<(typeof areaColumns)[keyof typeof areaColumns], string>>

/** The area and those above it, by the office's column; null when there is no such area. */
export async function findPlaces(
  tx: Transaction,
  areaId: string | undefined,
): Promise<Places | null> {
  const places: Places = {}
  let at = areaId
  while (at !== undefined) {
    const area = await tx.area.findUnique({ where: { id: at } })
    if (!area) return null
    places[areaColumns[area.level]] = area.id
    at = area.parentId ?? undefined
  }
  return places
}

export interface Surroundings {
  departmentId: string
  parentId?: string
}

/** The department and the office above, by id; else which of them is unknown. */
export async function findSurroundings(
  tx: Transaction,
  { departmentSlug, parentSlug }: { departmentSlug: string; parentSlug?: string },
): Promise<Surroundings | Refusal> {
  const department = await tx.department.findUnique({ where: { slug: departmentSlug } })
  if (!department) return invalidAt(['departmentSlug'], 'department_unknown')
  if (parentSlug === undefined) return { departmentId: department.id }
  const parent = await tx.office.findUnique({
    where: { slug: parentSlug },
    select: { id: true, state: true },
  })
  if (!parent || parent.state === 'MERGED') return invalidAt(['parentSlug'], 'parent_unknown')
  return { departmentId: department.id, parentId: parent.id }
}

/** Whether the office `id` would stand above itself with `parentId` above it. */
export async function isAbove(tx: Transaction, id: string, parentId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ found: boolean }[]>`
    WITH RECURSIVE above AS (
      SELECT "id", "parentId" FROM "Office" WHERE "id" = ${parentId}::uuid
      UNION SELECT o."id", o."parentId" FROM "Office" o JOIN above a ON o."id" = a."parentId"
    )
    SELECT EXISTS (SELECT 1 FROM above WHERE "id" = ${id}::uuid) AS "found"`
  return row?.found ?? false
}
