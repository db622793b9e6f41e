// Brings the table Area to what prisma/areas/divisions says. Areas that vanished from the files stay:
// offices may point to them.
import type { PrismaClient } from '@/lib/db/generated/client'
import { type AreaRow, listAreaRows } from './areas'

/**
 * Inserts new areas and updates changed ones, in one transaction; one read when nothing changed.
 * Safe to run from several processes at once. Returns how many rows it wrote.
 */
export async function loadAreas(client: PrismaClient): Promise<number> {
  const present = new Map((await client.area.findMany()).map((area) => [area.id, area]))
  const rows = listAreaRows()
  const missing = rows.filter(({ id }) => !present.has(id))
  const changed = rows.filter((row) => isChanged(row, present.get(row.id)))
  if (missing.length + changed.length === 0) return 0
  await client.$transaction([
    ...levels(missing).map((data) => client.area.createMany({ data, skipDuplicates: true })),
    ...changed.map(({ id, ...data }) => client.area.update({ where: { id }, data })),
  ])
  return missing.length + changed.length
}

/** Parents before children, for the foreign key. */
function levels(rows: AreaRow[]): AreaRow[][] {
  return (['DIVISION', 'DISTRICT', 'UPAZILA'] as const)
    .map((level) => rows.filter((row) => row.level === level))
    .filter((group) => group.length > 0)
}

function isChanged(row: AreaRow, stored: AreaRow | undefined): boolean {
  return (
    stored !== undefined &&
    (Object.keys(row) as (keyof AreaRow)[]).some((key) => stored[key] !== row[key])
  )
}
