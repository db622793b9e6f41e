import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { AuthorisedOffice } from '@/lib/access/authorise'
import { NotFoundError } from '@/lib/access/errors'
import { changeDraft, type DraftRefusal } from '@/lib/charters/drafts/change-draft'
import { invalidAt } from '@/lib/charters/issue'
import type { CharterDraft } from '@/lib/charters/schema'
import { type Transaction, undo } from '@/lib/db/transaction'

export const documentPlaceSchema = z.object({
  officeSlug: z.string(),
  serviceSlug: z.string(),
  /** Its place in the service's list, from 0. */
  document: z.coerce.number().int().nonnegative(),
  /** The draft's revision the list was looked at; 0 while there was no draft. */
  revision: z.coerce.number().int().nonnegative(),
})

/**
 * Names another form file, or none, in one document of the draft. Refuses with `stale_revision`, and with
 * `invalid` (`document_unknown`); a refusal undoes the whole transaction. @throws NotFoundError without the service
 */
export async function changeDocument(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  place: Omit<z.output<typeof documentPlaceSchema>, 'officeSlug'>,
  formFileId: string | null,
  action: string,
): Promise<{ ok: true; revision: number } | DraftRefusal> {
  const { serviceSlug, document: wanted, revision } = place
  const change = (content: CharterDraft) => {
    const service = content.services.find(({ slug }) => slug === serviceSlug)
    if (!service) throw new NotFoundError(`service ${serviceSlug} of ${office.slug}`)
    if (!service.documents[wanted]) return invalidAt(['document'], 'document_unknown')
    const documents = service.documents.map((document, at) =>
      at === wanted ? { ...document, formFileId } : document,
    )
    const services = content.services.map((each) =>
      each === service ? { ...service, documents } : each,
    )
    return { ...content, services }
  }
  const event = { action, after: { serviceSlug, document: wanted, formFileId } }
  const changed = await changeDraft(tx, actor, office, revision, change, event)
  return changed.ok ? changed : undo(changed)
}
