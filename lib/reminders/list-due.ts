// A charter is due to be confirmed three months after it was last confirmed, or published; then every three months.
import 'server-only'
import { db } from '@/lib/db/client'

export interface DueOffice {
  officeId: string
  /** Since when it is due, in this round. */
  dueOn: Date
  /** The day nothing was said since: of the service longest unconfirmed. */
  lastOn: Date
}

/**
 * The offices whose charter is due on a day and that nobody was reminded of in this round. Confirming all
 * services but some leaves those due; what was said of an earlier version says nothing of this one.
 */
export async function listDue(today: Date): Promise<DueOffice[]> {
  return db.$queryRaw<DueOffice[]>`
    WITH published AS (
      SELECT o."id" AS "officeId", v."id" AS "versionId", v."publishedAt",
        GREATEST((v."publishedAt" AT TIME ZONE 'Asia/Dhaka')::date, (
          SELECT max(c."confirmedOn") FROM "Confirmation" c
          WHERE c."officeId" = o."id" AND c."serviceId" IS NULL AND c."createdAt" >= v."publishedAt"
        )) AS whole
      FROM "Office" o
      JOIN "Charter" ch ON ch."officeId" = o."id"
      JOIN "CharterVersion" v ON v."id" = ch."currentVersionId"
      WHERE o."state" = 'ACTIVE'
    ), last AS (
      SELECT p."officeId", min(GREATEST(p.whole, (
          SELECT max(c."confirmedOn") FROM "Confirmation" c
          WHERE c."serviceId" = s."serviceId" AND c."createdAt" >= p."publishedAt"
        ))) AS "lastOn"
      FROM published p
      LEFT JOIN "ServiceVersion" s ON s."versionId" = p."versionId"
      WHERE p.whole + interval '3 months' <= ${today}::date
      GROUP BY p."officeId"
    ), due AS (
      SELECT "officeId", "lastOn", ("lastOn" + interval '3 months' * div(
          (extract(year FROM age(${today}::date, "lastOn")) * 12
            + extract(month FROM age(${today}::date, "lastOn")))::int, 3))::date AS "dueOn"
      FROM last
      WHERE "lastOn" + interval '3 months' <= ${today}::date
    )
    SELECT "officeId", "lastOn", "dueOn" FROM due d
    WHERE NOT EXISTS (
      SELECT 1 FROM "Reminder" r WHERE r."officeId" = d."officeId" AND r."dueOn" = d."dueOn"
    )
    ORDER BY "dueOn", "officeId"`
}
