import 'server-only'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Figures } from '../../figures/figure-names'
import { aboveAreas, type Grouping, noFigures, type Scope, type TableRow } from '../table-view'
import { inScope, sums } from './scope-sql'

type Row = Figures & { id: string; nameBn: string | null; nameEn: string | null }

/**
 * The sums of each division, district or department whose offices are in the scope; read from sums the database
 * keeps, however many offices there are. In no order.
 * @example await findTable('districts', { department: 'doict' })
 */
export async function findTable(by: Grouping, scope: Scope = {}): Promise<TableRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH f AS (SELECT * FROM "GroupFigures" f WHERE f."offices" > 0 AND ${inScope(scope)})
    SELECT ${sources[by].id} AS "id", n."nameBn", n."nameEn", ${sums}
    FROM f LEFT JOIN ${sources[by].names} GROUP BY 1, 2, 3`
  return rows.map(({ id, nameBn, nameEn, ...figures }) => {
    if (by !== 'departments' && id === '') return { id: aboveIn(by, scope), figures }
    return { id, name: officialPair(nameBn, nameEn), figures }
  })
}

function aboveIn(by: 'divisions' | 'districts', { area }: Scope): string {
  return area && by === 'districts' ? `${aboveAreas.districts}.${area}` : aboveAreas[by]
}

const sources: Record<Grouping, { id: Prisma.Sql; names: Prisma.Sql }> = {
  divisions: {
    id: Prisma.sql`f."divisionId"`,
    names: Prisma.sql`"Area" n ON n."id" = f."divisionId"`,
  },
  districts: {
    id: Prisma.sql`f."districtId"`,
    names: Prisma.sql`"Area" n ON n."id" = f."districtId"`,
  },
  departments: {
    id: Prisma.sql`n."slug"`,
    names: Prisma.sql`"Department" n ON n."id" = f."departmentId"`,
  },
}

/** All offices of the scope together. */
export async function findSums(scope: Scope = {}): Promise<Figures> {
  const rows = await db.$queryRaw<Figures[]>`
    SELECT ${sums} FROM "GroupFigures" f WHERE ${inScope(scope)}`
  return rows[0] ?? noFigures
}
