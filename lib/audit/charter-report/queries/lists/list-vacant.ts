import 'server-only'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Capped, VacantPost } from '../../facts'
import { type Asked, mostListed } from '../asked'
import { capped } from './cap'
import { findOffices } from '../find-offices'
import { inService, officeOrder, officesIn } from '../scope-sql'

interface Row {
  officeId: string
  titleBn: string | null
  titleEn: string | null
}

/** Posts that nobody holds on the last day told of, regularly or in additional charge, office by office. */
export async function listVacant(
  { scope, to, lastDay }: Asked,
  counted?: number,
): Promise<Capped<VacantPost>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT o."id" AS "officeId", p."titleBn", p."titleEn"
    FROM "Office" o JOIN "Post" p ON p."officeId" = o."id"
    WHERE ${officesIn(scope)} AND ${inService(to)} AND NOT EXISTS (
      SELECT 1 FROM "Posting" h WHERE h."postId" = p."id"
        AND (h."from" IS NULL OR h."from" <= ${lastDay}::date)
        AND (h."to" IS NULL OR h."to" >= ${lastDay}::date))
    ORDER BY ${officeOrder}, p."position", p."id" LIMIT ${mostListed + 1}`
  const { shown, total } = capped(rows, counted)
  const officeOf = await findOffices(
    shown.map(({ officeId }) => officeId),
    scope,
  )
  const entries = shown.map(({ officeId, titleBn, titleEn }) => ({
    office: officeOf(officeId),
    title: officialPair(titleBn, titleEn),
  }))
  return { entries, total }
}
