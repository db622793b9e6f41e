// The figures of each quarter are kept: the last night's of it are the quarter's for good.
import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { inTransaction } from '@/lib/db/transaction'
import { dayOf } from '@/lib/posts/day'
import { figureNames } from './figure-names'
import { quarterOf } from './quarter'
import { refreshAll } from './refresh-all'

/** Counts every office anew and writes the sums down as those of the quarter of that day. */
export async function keepQuarter(today: Date = dayOf(new Date())): Promise<void> {
  await refreshAll(today)
  const quarter = quarterOf(today)
  const names = Prisma.raw(figureNames.map((name) => `"${name}"`).join(', '))
  await inTransaction(async (tx) => {
    await tx.quarterFigures.deleteMany({ where: { quarter } })
    await tx.$executeRaw`
      INSERT INTO "QuarterFigures"
        ("quarter", "departmentId", "divisionId", "districtId", "takenOn", ${names})
      SELECT ${quarter}, "departmentId", "divisionId", "districtId", ${today}::date, ${names}
      FROM "GroupFigures" WHERE "offices" > 0`
  })
}
