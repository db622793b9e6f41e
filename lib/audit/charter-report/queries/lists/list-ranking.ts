import 'server-only'
import { db } from '@/lib/db/client'
import type { RankedOffice } from '../../facts'
import type { Asked } from '../asked'
import { findOffices } from '../find-offices'
import { inService, officesIn, versionBefore } from '../scope-sql'

const mostRanked = 10

interface Row {
  id: string
  findings: number
  errors: number
  services: number
}

/** The offices with most findings per hundred services: by the figures kept while the quarter is under way, else counted as it was at its end. */
export async function listRanking(asked: Asked): Promise<RankedOffice[]> {
  const isOver = asked.lastDay.getTime() === asked.quarter.last.getTime()
  const rows = await (isOver ? rankAtEnd(asked) : rankNow(asked))
  const officeOf = await findOffices(
    rows.map(({ id }) => id),
    asked.scope,
  )
  return rows.map(({ id, ...counts }) => ({ office: officeOf(id), ...counts }))
}

function rankNow({ scope }: Asked): Promise<Row[]> {
  return db.$queryRaw`
    SELECT o."id", f."errors" + f."warnings" + f."infos" AS "findings", f."errors", f."services"
    FROM "Office" o JOIN "OfficeFigures" f ON f."officeId" = o."id"
    WHERE ${officesIn(scope)} AND f."services" > 0 AND f."errors" + f."warnings" + f."infos" > 0
    ORDER BY (f."errors" + f."warnings" + f."infos")::float / f."services" DESC, f."errors" DESC, o."id"
    LIMIT ${mostRanked}`
}

/** What had been found by then and was not yet settled, in the version then in force. */
function rankAtEnd({ scope, to }: Asked): Promise<Row[]> {
  return db.$queryRaw`
    SELECT o."id", x."findings", x."errors", s."services" FROM "Office" o
    JOIN LATERAL (${versionBefore(to)}) v ON TRUE
    JOIN LATERAL (
      SELECT count(*)::int AS "findings",
        count(*) FILTER (WHERE x."severity" = 'ERROR')::int AS "errors"
      FROM "Finding" x WHERE x."versionId" = v."id" AND x."foundAt" < ${to}
        AND (x."settledAt" IS NULL OR x."settledAt" >= ${to})) x ON x."findings" > 0
    JOIN LATERAL (
      SELECT count(*)::int AS "services" FROM "ServiceVersion" s
      WHERE s."versionId" = v."id") s ON s."services" > 0
    WHERE ${officesIn(scope)} AND ${inService(to)}
    ORDER BY x."findings"::float / s."services" DESC, x."errors" DESC, o."id" LIMIT ${mostRanked}`
}
