import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { type AuthorisedOffice, getAuthorisedOffice } from '@/lib/access/authorise'
import { NotFoundError } from '@/lib/access/errors'
import { recordEvent } from '@/lib/activity/record-event'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { toContent } from '../drafts/draft-content'
import { lockCharter } from '../drafts/lock-charter'
import { putContent } from '../drafts/put-content'
import { removeUnusedServices } from '../drafts/remove-unused-services'
import { resolveReferences } from '../drafts/resolve-references'
import { loadStoredRows } from '../drafts/stored-rows'
import { invalid, type Refusal } from '../issue'
import { discard } from '../versions/discard'
import { withoutRedacted } from '../versions/without-redacted'

const restorationSchema = z.object({
  officeSlug: z.string(),
  number: z.coerce.number().int().positive(),
  /** The revision of the draft that may be thrown away for it. */
  replace: z.coerce.number().int().positive().optional(),
})

/**
 * Makes a draft that says what a published version said, without what was redacted since; services continue
 * under their identities, and nothing is published. For administrators and programmers of the office. Refuses
 * with `draft_exists` and its `revision` unless `replace` names just that one (its content stays in the trail),
 * and with `stale_revision` when it was edited since; throws when forbidden or there is no such version.
 * @example await restoreVersion(actor, { officeSlug, number: 3 }) // { ok: true, versionId, revision: 1 }
 */
export async function restoreVersion(
  actor: Actor,
  input: z.input<typeof restorationSchema>,
): Promise<{ ok: true; versionId: string; revision: number } | (Refusal & { revision?: number })> {
  const parsed = restorationSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, number, replace } = parsed.data
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', officeSlug)
    const charter = await lockCharter(tx, office.id)
    const version = await getVersion(tx, charter.id, number)
    const { draft: before } = charter
    if (before && replace === undefined) {
      return { ok: false, code: 'draft_exists', revision: before.revision }
    }
    if (before && replace !== before.revision) {
      return { ok: false, code: 'stale_revision', revision: before.revision }
    }
    if (before) await discard(tx, actor, office, before.id)
    const draft = await tx.charterVersion.create({
      data: { charterId: charter.id, basedOnId: version.id },
      select: { id: true, revision: true, basedOnId: true },
    })
    await fill(tx, office, draft, version)
    await removeUnusedServices(tx, office.id)
    await recordEvent(tx, actor, {
      action: 'charter:restore',
      recordType: 'charter-version',
      recordId: draft.id,
      officeId: office.id,
      after: { number, basedOnId: version.id },
    })
    return { ok: true, versionId: draft.id, revision: draft.revision }
  })
}

interface RestoredVersion {
  id: string
  redactions: { path: string }[]
}

async function getVersion(tx: Transaction, charterId: string, number: number) {
  const version = await tx.charterVersion.findFirst({
    where: { charterId, number },
    select: { id: true, redactions: { select: { path: true } } },
  })
  if (!version) throw new NotFoundError(`version ${number} of charter ${charterId}`)
  return version
}

async function fill(
  tx: Transaction,
  office: AuthorisedOffice,
  draft: { id: string; basedOnId: string | null },
  version: RestoredVersion,
): Promise<void> {
  const rows = await loadStoredRows(tx, version.id)
  const paths = version.redactions.map(({ path }) => path)
  const content = withoutRedacted(toContent(rows), paths)
  const start = { revision: 0, content, rows, stored: null, previous: rows }
  const { references } = await resolveReferences(tx, office.slug, content)
  const written = await putContent(tx, office, draft, content, references, start)
  if (!written.ok) throw new Error(`the version cannot be edited: ${JSON.stringify(written)}`)
}
