import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { announceOffice } from '../writing/announce-office'
import { lockOffice } from '../writing/lock-office'
import { freeSlug, officeGuard } from '../schema'

const slugChangeSchema = z.object({ ...officeGuard, slug: freeSlug })

/**
 * Gives an office another address in the portal; the old one redirects for ever, and no other office can have
 * it. For administrators and programmers who manage its offices. Refuses with `invalid` (`slug_taken`,
 * `slug_malformed`, `slug_reserved`) and `stale_revision`; throws when forbidden or not found.
 */
export async function changeSlug(
  actor: Actor,
  input: z.input<typeof slugChangeSchema>,
): Promise<{ ok: true; slug: string } | Refusal> {
  const parsed = slugChangeSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { slug } = parsed.data
  return inTransaction(async (tx) => {
    const locked = await lockOffice(tx, actor, 'office:rename', parsed.data)
    if (!locked.ok) return locked
    const { id, slug: former } = locked.office
    if (slug === former) return { ok: true, slug }
    if (await isTaken(tx, slug, id)) return invalidAt(['slug'], 'slug_taken')
    await tx.formerSlug.deleteMany({ where: { slug, officeId: id } })
    await tx.formerSlug.create({ data: { slug: former, officeId: id } })
    await tx.office.update({ where: { id }, data: { slug } })
    await recordEvent(tx, actor, {
      action: 'office:rename',
      recordType: 'office',
      recordId: id,
      officeId: id,
      before: { slug: former },
      after: { slug },
    })
    await announceOffice(tx, id)
    return { ok: true, slug }
  })
}

/** By another office, now or once; its own former address an office may take back. */
async function isTaken(tx: Transaction, slug: string, officeId: string): Promise<boolean> {
  const office = await tx.office.count({ where: { slug } })
  const former = await tx.formerSlug.count({ where: { slug, officeId: { not: officeId } } })
  return office + former > 0
}
