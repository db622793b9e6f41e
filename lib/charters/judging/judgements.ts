// When an office was last judged: of which version, by which version of the method.
import 'server-only'
import type { Transaction } from '@/lib/db/transaction'

export interface JudgedState {
  officeId: string
  /** The version in force, and its number. */
  versionId: string | null
  number: number | null
  /** The version judged last; the one before that in force where none was. */
  judgedVersionId: string | null
  judgedMethod: string | null
}

/**
 * How these offices stand, in the order of their ids; their charters are locked until the transaction ends. An
 * office that is closed or merged is left out.
 */
export async function lockJudged(
  tx: Transaction,
  officeIds: readonly string[],
): Promise<JudgedState[]> {
  await tx.$queryRaw`
    SELECT 1 FROM "Charter" WHERE "officeId" = ANY(${[...officeIds]}::uuid[])
    ORDER BY "officeId" FOR UPDATE`
  return tx.$queryRaw<JudgedState[]>`
    SELECT o."id" AS "officeId", v."id" AS "versionId", v."number",
      j."methodVersion" AS "judgedMethod",
      CASE WHEN j."officeId" IS NOT NULL THEN j."versionId" ELSE (
        SELECT p."id" FROM "CharterVersion" p
        WHERE p."charterId" = c."id" AND p."number" < v."number"
        ORDER BY p."number" DESC LIMIT 1) END AS "judgedVersionId"
    FROM "Office" o
    LEFT JOIN "Charter" c ON c."officeId" = o."id"
    LEFT JOIN "CharterVersion" v ON v."id" = c."currentVersionId"
    LEFT JOIN "Judgement" j ON j."officeId" = o."id"
    WHERE o."id" = ANY(${[...officeIds]}::uuid[]) AND o."state" = 'ACTIVE'
    ORDER BY o."id"`
}

/** They were judged now. */
export async function recordJudgements(
  tx: Transaction,
  states: readonly Pick<JudgedState, 'officeId' | 'versionId'>[],
  methodVersion: string,
  moment: Date,
): Promise<void> {
  if (states.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "Judgement" AS j ("officeId", "versionId", "methodVersion", "judgedAt")
    SELECT k."officeId", k."versionId", ${methodVersion}, ${moment}
    FROM unnest(${states.map(({ officeId }) => officeId)}::uuid[],
      ${states.map(({ versionId }) => versionId)}::uuid[]) AS k("officeId", "versionId")
    ON CONFLICT ("officeId") DO UPDATE SET "versionId" = EXCLUDED."versionId",
      "methodVersion" = EXCLUDED."methodVersion", "judgedAt" = EXCLUDED."judgedAt"`
}
