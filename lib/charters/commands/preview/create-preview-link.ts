import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import { inTransaction } from '@/lib/db/transaction'
import { lockCharter } from '../../drafts/lock-charter'
import { invalid, type Refusal } from '../../issue'
import { newToken } from '../../preview/token'

const dayMs = 86_400_000
const mostPreviewDays = 30

const linkSchema = z.object({
  officeSlug: z.string(),
  /** For how long it shows the draft. */
  days: z.coerce.number().int().min(1).max(mostPreviewDays).default(7),
})

/**
 * Makes an address at which anyone who has it can read the draft as it is then, without an account, until it
 * expires, is withdrawn, or the draft is published or thrown away. The token is told once. For administrators
 * and programmers of the office. Refuses with `no_draft` and `invalid`; throws when forbidden or not found.
 * @example await createPreviewLink(actor, { officeSlug, days: 7 }) // { ok: true, token: 'Vq3…', expiresAt }
 */
export async function createPreviewLink(
  actor: Actor,
  input: z.input<typeof linkSchema>,
): Promise<{ ok: true; id: string; token: string; expiresAt: Date } | Refusal> {
  const parsed = linkSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, days } = parsed.data
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', officeSlug)
    const { draft } = await lockCharter(tx, office.id)
    if (!draft) return { ok: false, code: 'no_draft' }
    const { token, tokenHash } = newToken()
    const expiresAt = new Date(Date.now() + days * dayMs)
    const { id } = await tx.previewLink.create({
      data: { versionId: draft.id, tokenHash, createdBy: actor.name, expiresAt },
      select: { id: true },
    })
    await recordEvent(tx, actor, {
      action: 'charter:share-draft',
      recordType: 'preview-link',
      recordId: id,
      officeId: office.id,
      after: { expiresAt: expiresAt.toISOString() },
    })
    return { ok: true, id, token, expiresAt }
  })
}
