// What offices usually promise for a standard service: the yardstick of rule T10, taken anew each night.
import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { measureTime } from '@/lib/values/compare/time'
import { timeLimitSchema } from '@/lib/values/schema'
import { FEWEST_OFFICES } from '../rules/time/t10-slower-than-elsewhere'
import { type Weighted, weightedMedian } from './weighted-median'

/**
 * Writes the usual time of every standard service that enough active offices promise in days, in place of what was
 * counted before; how many there are. An office that lists a service twice counts once, by its first row; a limit
 * that is no number of days counts for nothing.
 */
export async function countUsualTimes(now = new Date()): Promise<number> {
  return inTransaction(async (tx) => {
    const usual = [...(await promisedDays(tx))].flatMap(([standardServiceId, days]) => {
      const offices = days.reduce((sum, { weight }) => sum + weight, 0)
      const medianDays = weightedMedian(days)
      if (medianDays === null || offices < FEWEST_OFFICES) return []
      return [{ standardServiceId, medianDays, offices, countedAt: now }]
    })
    await tx.usualTime.deleteMany({})
    await tx.usualTime.createMany({ data: usual })
    return usual.length
  })
}

/** Working days promised for each standard service, and by how many offices; equal words are read once. */
async function promisedDays(tx: Transaction): Promise<Map<string, Weighted[]>> {
  const rows = await tx.$queryRaw<{ id: string; timeLimit: unknown; offices: number }[]>`
    SELECT "id", "timeLimit", count(*)::int AS "offices"
    FROM (${firstRows}) f GROUP BY "id", "timeLimit"`
  const promised = new Map<string, Weighted[]>()
  for (const { id, timeLimit, offices } of rows) {
    const { result, days } = measureTime(timeLimitSchema.parse(timeLimit))
    if (result !== 'days' || days === undefined) continue
    const known = promised.get(id)
    if (known) known.push({ value: days, weight: offices })
    else promised.set(id, [{ value: days, weight: offices }])
  }
  return promised
}

const firstRows = Prisma.sql`
  SELECT DISTINCT ON (s."standardServiceId", s."versionId")
    s."standardServiceId" AS "id", s."timeLimit"
  FROM "Office" o
  JOIN "Charter" c ON c."officeId" = o."id"
  JOIN "ServiceVersion" s ON s."versionId" = c."currentVersionId"
  WHERE o."state" = 'ACTIVE' AND s."standardServiceId" IS NOT NULL
  ORDER BY s."standardServiceId", s."versionId", s."position"`
