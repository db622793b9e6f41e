import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import type { DraftRefusal } from '@/lib/charters/drafts/change-draft'
import { invalid } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { changeDocument, documentPlaceSchema } from '../change-document'

/**
 * Takes the form out of a document of the draft; versions that name the file keep it. For administrators and
 * programmers of the office. Refuses with `stale_revision` and `invalid`; throws when forbidden or not found.
 */
export async function removeForm(
  actor: Actor,
  input: z.input<typeof documentPlaceSchema>,
): Promise<{ ok: true; revision: number } | DraftRefusal> {
  const parsed = documentPlaceSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, ...place } = parsed.data
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', officeSlug)
    return changeDocument(tx, actor, office, place, null, 'form-file:remove')
  })
}
