import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { requireNationwide } from '@/lib/access/authorise'
import { NotFoundError } from '@/lib/access/errors'
import { announceChange } from '@/lib/activity/announce-change'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { Prisma } from '@/lib/db/generated/client'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { changedFields } from '../compare'
import { openProposals } from '../proposals/open-proposals'
import { type StandardServiceChange, standardServiceChangeSchema } from '../schema'
import { templateSelect, toColumns, toTemplate } from '../template-columns'

/**
 * Changes the national template of a service. Offices whose service it is keep what they say; each gets a
 * proposal with what differs. For administrators of the whole country. Refuses with `invalid`, and with
 * `stale_revision` and the `revision` there is when someone saved since; throws when forbidden or not found.
 * @example await updateStandardService(actor, { slug: 'land-mutation', revision: 1, nameBn: 'নামজারি', feeMax: '১১৭০' }) // { ok: true, revision: 2, proposals: 41 }
 */
export async function updateStandardService(
  actor: Actor,
  input: StandardServiceChange,
): Promise<{ ok: true; revision: number; proposals: number } | (Refusal & { revision?: number })> {
  requireNationwide(actor, 'catalogue:edit')
  const parsed = standardServiceChangeSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { slug, revision, ...content } = parsed.data
  return inTransaction(async (tx) => {
    const stored = await lockStandardService(tx, slug)
    if (stored.revision !== revision) {
      return { ok: false, code: 'stale_revision', revision: stored.revision }
    }
    const before = toTemplate(stored)
    const columns = toColumns(content, stored)
    const saved = await tx.standardService.update({
      where: { id: stored.id },
      data: {
        ...columns,
        timeLimit: columns.timeLimit ?? Prisma.DbNull,
        revision: { increment: 1 },
      },
      select: { id: true, revision: true, ...templateSelect },
    })
    const after = toTemplate(saved)
    const changed = changedFields(before, after)
    const proposals = changed.length > 0 ? await openProposals(tx, saved, after, changed) : 0
    await recordEvent(tx, actor, {
      action: 'standard-service:edit',
      recordType: 'standard-service',
      recordId: stored.id,
      before: toJson(before),
      after: { ...toJson(after), revision: saved.revision, changed, proposals },
    })
    await announceChange(tx, await listShowing(tx, stored.id))
    return { ok: true, revision: saved.revision, proposals }
  })
}

async function lockStandardService(tx: Transaction, slug: string) {
  await tx.$queryRaw`SELECT 1 FROM "StandardService" WHERE "slug" = ${slug} FOR UPDATE`
  const row = await tx.standardService.findUnique({
    where: { slug },
    select: { id: true, revision: true, translations: true, ...templateSelect },
  })
  if (!row) throw new NotFoundError(`standard service ${slug}`)
  return row
}

/** A service's public page sets it beside its template. */
async function listShowing(tx: Transaction, standardServiceId: string): Promise<string[]> {
  const offices = await tx.office.findMany({
    where: { charter: { currentVersion: { services: { some: { standardServiceId } } } } },
    select: { slug: true },
  })
  return offices.map(({ slug }) => slug)
}

function toJson(value: object) {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject
}
