import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { NotFoundError } from '@/lib/access/errors'
import { announceChange } from '@/lib/activity/announce-change'
import { recordEvent } from '@/lib/activity/record-event'
import { inTransaction } from '@/lib/db/transaction'
import { refreshEntries } from '@/lib/search/refresh-entries'
import { invalid, invalidAt, type Refusal } from '../issue'
import { findPublishedCharter } from '../queries/find-published-charter'
import { shownPath } from '../versions/redacted-places'
import { isRedactable } from '../redaction'

const redactionSchema = z.object({
  officeSlug: z.string(),
  number: z.number().int().positive(),
  /** As `lib/charters/redaction.ts` reads it. */
  path: z.string().max(500),
  reason: z.string().trim().min(1, 'reason_missing').max(2_000),
})

/**
 * Hides a part of a published version for ever, on every page, feed and download; the frozen row stays beside
 * the dated, reasoned record. For administrators of the office. Refuses with `invalid` (`path_unknown` when
 * there is nothing to hide there); throws when forbidden or not found. The trail never repeats what was hidden.
 * @example await redactVersion(actor, { officeSlug, number: 3, path: `/officers/${postId}/phones`, reason: 'a private number' })
 */
export async function redactVersion(
  actor: Actor,
  input: z.input<typeof redactionSchema>,
): Promise<{ ok: true } | Refusal> {
  const parsed = redactionSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, number, path, reason } = parsed.data
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:redact', officeSlug)
    const version = await tx.charterVersion.findFirst({
      where: { number, charter: { officeId: office.id } },
      select: { id: true },
    })
    const shown = version && (await findPublishedCharter(officeSlug, number))
    if (!shown) throw new NotFoundError(`version ${number} of ${officeSlug}`)
    const hidden = shown.redactions.map((redaction) => redaction.path)
    const shownAt = shownPath(path, hidden)
    if (shownAt === null || !isRedactable(shown, shownAt))
      return invalidAt(['path'], 'path_unknown')
    await tx.redaction.create({ data: { versionId: version.id, path, reason, by: actor.name } })
    await refreshEntries(tx, office.id)
    await recordEvent(tx, actor, {
      action: 'charter:redact',
      recordType: 'charter-version',
      recordId: version.id,
      officeId: office.id,
      after: { number, path, reason },
    })
    await announceChange(tx, [office.slug])
    return { ok: true }
  })
}
