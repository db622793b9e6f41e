import 'server-only'
import { byIndexDescending, fromPointer } from '@/lib/charters/redaction'
import { toPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { Capped, ServiceWithoutTime } from '../../facts'
import { type Asked, mostListed } from '../asked'
import { capped } from './cap'
import { findOffices } from '../find-offices'
import { inService, officeOrder, officesIn, versionBefore } from '../scope-sql'

interface Row {
  officeId: string
  slug: string
  nameBn: string | null
  nameEn: string | null
  kind: ServiceWithoutTime['kind']
  redacted: string[]
}

/** Services of the charters in force at the end of the time told of that promise no time, office by office. */
export async function listWithoutTime(
  { scope, to }: Asked,
  counted?: number,
): Promise<Capped<ServiceWithoutTime>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT o."id" AS "officeId", s."slug", sv."nameBn", sv."nameEn", sv."timeLimit"->>'kind' AS "kind",
      ARRAY(SELECT r."path" FROM "Redaction" r WHERE r."versionId" = v."id") AS "redacted"
    FROM "Office" o
    JOIN LATERAL (${versionBefore(to)}) v ON TRUE
    JOIN "ServiceVersion" sv ON sv."versionId" = v."id"
      AND sv."timeLimit"->>'kind' IN ('none', 'vague', 'misplaced')
    JOIN "Service" s ON s."id" = sv."serviceId"
    WHERE ${officesIn(scope)} AND ${inService(to)}
    ORDER BY ${officeOrder}, sv."position" LIMIT ${mostListed + 1}`
  const { shown, total } = capped(rows, counted)
  const officeOf = await findOffices(
    shown.map(({ officeId }) => officeId),
    scope,
  )
  const entries = shown.map((row) => ({
    office: officeOf(row.officeId),
    service: { slug: row.slug, name: nameOf(row) },
    kind: row.kind,
  }))
  return { entries, total }
}

/** Its name, without a side that was taken from the page. */
function nameOf({ slug, redacted, ...row }: Row): Bilingual {
  const name = toPair(row, 'name', 'bn')
  for (const path of [...redacted].sort(byIndexDescending)) {
    const [root, service, part, side] = fromPointer(path)
    if (root !== 'services' || service !== slug || part !== 'name') continue
    if (side !== 'en') delete name.bn
    if (side !== 'bn') delete name.en
  }
  return name
}
