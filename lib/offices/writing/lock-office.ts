// Two people at one office: each save names the revision it started from, and the later one is told.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import type { Action } from '@/lib/access/policy'
import type { Refusal } from '@/lib/charters/issue'
import type { Prisma } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import { revisionOf } from '../revision'

const lockedSelect = {
  id: true,
  slug: true,
  state: true,
  level: true,
  departmentId: true,
  department: { select: { slug: true } },
  parentId: true,
  parent: { select: { slug: true } },
  divisionId: true,
  districtId: true,
  upazilaId: true,
  hosts: { select: { host: true }, orderBy: { host: 'asc' } },
  updatedAt: true,
} satisfies Prisma.OfficeSelect

export type LockedOffice = Prisma.OfficeGetPayload<{ select: typeof lockedSelect }>

/**
 * The office, locked until the transaction ends, when the actor may do this and nobody changed it since
 * `revision`; else the refusal `stale_revision` with the revision it has now.
 * @throws NotFoundError, ForbiddenError
 */
export async function lockOffice(
  tx: Transaction,
  actor: Actor,
  action: Action,
  { officeSlug, revision }: { officeSlug: string; revision?: string },
): Promise<{ ok: true; office: LockedOffice } | (Refusal & { revision: string })> {
  const { id } = await getAuthorisedOffice(tx, actor, action, officeSlug)
  await tx.$queryRaw`SELECT 1 FROM "Office" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`
  const office = await tx.office.findUniqueOrThrow({ where: { id }, select: lockedSelect })
  const now = revisionOf(office)
  if (revision !== undefined && revision !== now)
    return { ok: false, code: 'stale_revision', revision: now }
  return { ok: true, office }
}
