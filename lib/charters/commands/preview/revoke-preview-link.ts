import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import { inTransaction } from '@/lib/db/transaction'
import { invalid, type Refusal } from '../../issue'

const linkIdSchema = z.object({ officeSlug: z.string(), linkId: z.uuid() })

/**
 * Withdraws an address at which the draft could be read: from now on it shows nothing. For administrators and
 * programmers of the office. Refuses with `link_gone` when there is none any more; throws when forbidden or not
 * found.
 */
export async function revokePreviewLink(
  actor: Actor,
  input: z.input<typeof linkIdSchema>,
): Promise<{ ok: true } | Refusal> {
  const parsed = linkIdSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, linkId } = parsed.data
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', officeSlug)
    const { count } = await tx.previewLink.updateMany({
      where: { id: linkId, revokedAt: null, version: { charter: { officeId: office.id } } },
      data: { revokedAt: new Date() },
    })
    if (count === 0) return { ok: false, code: 'link_gone' }
    await recordEvent(tx, actor, {
      action: 'charter:unshare-draft',
      recordType: 'preview-link',
      recordId: linkId,
      officeId: office.id,
    })
    return { ok: true }
  })
}
