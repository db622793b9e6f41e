import 'server-only'
import { db } from '@/lib/db/client'
import type { Capped, ReportOffice } from '../../facts'
import { type Asked, mostListed } from '../asked'
import { capped } from './cap'
import { findOffices } from '../find-offices'
import { inService, officeOrder, officesIn, versionBefore } from '../scope-sql'

/** Offices in service without a published charter at the end of the time told of. */
export async function listUnpublished(
  { scope, to }: Asked,
  counted?: number,
): Promise<Capped<ReportOffice>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT o."id" FROM "Office" o
    WHERE ${officesIn(scope)} AND ${inService(to)} AND NOT EXISTS (${versionBefore(to)})
    ORDER BY ${officeOrder} LIMIT ${mostListed + 1}`
  const { shown, total } = capped(rows, counted)
  const officeOf = await findOffices(
    shown.map(({ id }) => id),
    scope,
  )
  return { entries: shown.map(({ id }) => officeOf(id)), total }
}
