import 'server-only'
import { announceChange } from '@/lib/activity/announce-change'
import type { Transaction } from '@/lib/db/transaction'

/**
 * Tells every running portal of a changed office: its pages at all addresses it ever had, those of the offices
 * above, below and merged with it, and of every office whose current charter turns to one of its posts.
 */
export async function announceOffice(tx: Transaction, officeId: string): Promise<void> {
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    WITH pointing AS (
      SELECT s."versionId" FROM "Post" p
        JOIN "ServiceVersion" s ON s."responsiblePostId" = p."id" WHERE p."officeId" = ${officeId}::uuid
      UNION SELECT s."versionId" FROM "Post" p
        JOIN "ServiceEscalationPost" e ON e."postId" = p."id"
        JOIN "ServiceVersion" s ON s."id" = e."serviceVersionId" WHERE p."officeId" = ${officeId}::uuid
      UNION SELECT l."versionId" FROM "Post" p
        JOIN "EscalationLevel" l ON l."postId" = p."id" WHERE p."officeId" = ${officeId}::uuid
    )
    SELECT "slug" FROM "FormerSlug" WHERE "officeId" = ${officeId}::uuid
    UNION SELECT o."slug" FROM "Office" own
      JOIN "Office" o ON o."id" IN (own."id", own."parentId", own."mergedIntoId")
        OR o."parentId" = own."id" OR o."mergedIntoId" = own."id"
      WHERE own."id" = ${officeId}::uuid
    UNION SELECT o."slug" FROM pointing
      JOIN "Charter" c ON c."currentVersionId" = pointing."versionId"
      JOIN "Office" o ON o."id" = c."officeId"`
  await announceChange(
    tx,
    rows.map(({ slug }) => slug),
  )
}
