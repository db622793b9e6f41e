// What has run its time is not kept: it may hold what people typed, and addresses they came from.
import 'server-only'
import type { SystemActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { forgetSources } from '@/lib/imports/commands/forget-sources'

const actor: SystemActor = { kind: 'system', id: 'nightly-clearing', name: 'Nightly clearing' }

/** A form file may come back by undoing an edit; after this many days it no longer does. */
const spareDays = 90

/**
 * Removes ended sessions, spent secrets, held forms past their day, files of imports nobody ended, and form files
 * that no draft and no version has named for ninety days.
 */
export async function clearExpired(now = new Date()): Promise<void> {
  const past = { expiresAt: { lt: now } }
  await db.session.deleteMany({ where: past })
  await db.verification.deleteMany({ where: past })
  await db.heldForm.deleteMany({ where: past })
  await forgetSources(actor, { now })
  const spareUntil = new Date(now.getTime() - spareDays * 86_400_000)
  await db.formFile.deleteMany({
    where: { createdAt: { lt: spareUntil }, documents: { none: {} } },
  })
}
