import 'server-only'
import { db } from '@/lib/db/client'
import type { Figures } from '../../figures/figure-names'
import type { QuarterSums, Scope } from '../table-view'
import { inScope, sums } from './scope-sql'

/** The sums of each quarter that was kept, the earliest first. */
export async function listQuarters(scope: Scope = {}): Promise<QuarterSums[]> {
  const rows = await db.$queryRaw<(Figures & { quarter: string; takenOn: Date })[]>`
    SELECT f."quarter", max(f."takenOn") AS "takenOn", ${sums}
    FROM "QuarterFigures" f WHERE ${inScope(scope)} GROUP BY 1 ORDER BY 1`
  return rows.map(({ quarter, takenOn, ...figures }) => ({ quarter, takenOn, figures }))
}
