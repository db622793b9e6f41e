import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { ForbiddenError, NotFoundError } from '@/lib/access/errors'
import { can } from '@/lib/access/policy'
import { recordEvent } from '@/lib/activity/record-event'
import { inTransaction } from '@/lib/db/transaction'

/**
 * Whether another person than the one who asks must approve a publication of this department's offices. For
 * administrators of the whole department. Throws when forbidden or not found.
 */
export async function setFourEyes(
  actor: Actor,
  { departmentSlug, fourEyes }: { departmentSlug: string; fourEyes: boolean },
): Promise<{ ok: true }> {
  if (!can(actor, 'department:edit', { areaIds: [], departmentSlug })) {
    throw new ForbiddenError('department:edit')
  }
  return inTransaction(async (tx) => {
    const before = await tx.department.findUnique({
      where: { slug: departmentSlug },
      select: { id: true, fourEyes: true },
    })
    if (!before) throw new NotFoundError(`department ${departmentSlug}`)
    if (before.fourEyes === fourEyes) return { ok: true }
    await tx.department.update({ where: { id: before.id }, data: { fourEyes } })
    await recordEvent(tx, actor, {
      action: 'department:set-four-eyes',
      recordType: 'department',
      recordId: before.id,
      before: { departmentSlug, fourEyes: before.fourEyes },
      after: { departmentSlug, fourEyes },
    })
    return { ok: true }
  })
}
