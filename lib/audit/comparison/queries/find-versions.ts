import 'server-only'
import type { ServiceView } from '@/lib/charters/published-charter'
import { redact } from '@/lib/charters/redaction'
import { snapshotSchema } from '@/lib/charters/snapshot'
import { db } from '@/lib/db/client'
import type { Office } from '@/lib/db/generated/client'
import { type ComparedRow, comparedSelect, toComparedService } from './compared-row'
import type { ComparedVersion } from '../comparison'
import type { OfficeRef } from '../office-ref'

/**
 * Published versions with their services, in the order asked; with `standard` only those of that standard service.
 * Each is as it was published, redacted parts left out, also of an office that closed or merged since; one that
 * does not exist is absent. A fixed number of questions to the database, however many offices.
 * @example await findComparedVersions([{ slug: 'doict.lohagara.narail', number: 1 }])
 */
export async function findComparedVersions(
  refs: readonly OfficeRef[],
  standard?: string,
): Promise<ComparedVersion[]> {
  const heads = await findHeads(refs)
  const ids = heads.map(({ id }) => id)
  const [rows, redactions] = await Promise.all([
    db.serviceVersion.findMany({
      where: {
        versionId: { in: ids },
        ...(standard !== undefined && { standardService: { slug: standard } }),
      },
      select: comparedSelect,
      orderBy: [{ versionId: 'asc' }, { position: 'asc' }],
    }),
    db.redaction.findMany({
      where: { versionId: { in: ids } },
      orderBy: { at: 'asc' },
      select: { versionId: true, path: true },
    }),
  ])
  const rowsOf = Map.groupBy(rows, ({ versionId }) => versionId)
  const redactionsOf = Map.groupBy(redactions, ({ versionId }) => versionId)
  return heads.map((head) =>
    toVersion(
      head,
      rowsOf.get(head.id) ?? [],
      (redactionsOf.get(head.id) ?? []).map(({ path }) => path),
    ),
  )
}

interface Head {
  id: string
  number: number
  publishedAt: Date
  sourceLanguage: 'BN' | 'EN'
  office: unknown
  officers: unknown
  standards: unknown
  slug: string
  state: Office['state']
  isCurrent: boolean
}

/** Only the parts of the snapshot that are compared leave the database. */
function findHeads(refs: readonly OfficeRef[]): Promise<Head[]> {
  const slugs = refs.map(({ slug }) => slug)
  const numbers = refs.map(({ number }) => number ?? 0)
  return db.$queryRaw`
    SELECT v."id", v."number", v."publishedAt", v."sourceLanguage",
      v."snapshot" -> 'office' AS "office", v."snapshot" -> 'officers' AS "officers",
      v."snapshot" -> 'standardServices' AS "standards", o."slug", o."state",
      COALESCE(c."currentVersionId" = v."id" AND o."state" <> 'MERGED', FALSE) AS "isCurrent"
    FROM unnest(${slugs}::text[], ${numbers}::int[]) WITH ORDINALITY AS asked("slug", "number", "place")
    JOIN "Office" o ON o."slug" = asked."slug"
    JOIN "Charter" c ON c."officeId" = o."id"
    JOIN "CharterVersion" v ON v."charterId" = c."id" AND v."number" = asked."number"
    ORDER BY asked."place"`
}

const parts = snapshotSchema.shape

function toVersion(head: Head, rows: ComparedRow[], redactions: string[]): ComparedVersion {
  const { slug, state } = head
  const office = { ...parts.office.parse(head.office), slug, state }
  const shown = { office, services: toServices(head, rows), escalationLevels: [] }
  redact(shown, redactions)
  const { number, publishedAt, isCurrent } = head
  return { office: shown.office, number, publishedAt, isCurrent, services: shown.services }
}

function toServices(head: Head, rows: ComparedRow[]): ServiceView[] {
  const officers = parts.officers.parse(head.officers)
  const standards = parts.standardServices.parse(head.standards)
  return rows.map((row) =>
    toComparedService(row, {
      language: head.sourceLanguage === 'EN' ? 'en' : 'bn',
      officer: (id) => {
        const frozen = officers[id]
        return frozen && { ...frozen, changedSincePublication: false }
      },
      standardService: (id) => standards[id],
      pillar: () => undefined,
    }),
  )
}
