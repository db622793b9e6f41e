import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { changeDraft, type DraftRefusal } from '@/lib/charters/drafts/change-draft'
import { invalid } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'

const linksSchema = z.object({
  officeSlug: z.string(),
  /** Service of the office → slug of the standard service; '' for none. Services not named stay as they are. */
  links: z
    .record(z.string(), z.string().max(100))
    .refine((links) => Object.keys(links).length > 0, 'nothing_ticked'),
})

/**
 * Says in the draft which standard service each of these services is, or that it is none; nothing else of them
 * changes. For administrators and programmers of the office. Refuses with `invalid`
 * (`standard_service_unknown` among its issues); throws when forbidden or not found.
 * @example await linkServices(actor, { officeSlug, links: { namjari: 'land-mutation', training: '' } })
 */
export async function linkServices(
  actor: Actor,
  input: z.input<typeof linksSchema>,
): Promise<{ ok: true; revision: number } | DraftRefusal> {
  const parsed = linksSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, links } = parsed.data
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', officeSlug)
    return changeDraft(
      tx,
      actor,
      office,
      'any',
      (content) => {
        const services = content.services.map((service) => {
          const wanted = links[service.slug ?? '']
          const isSame = wanted === undefined || wanted === (service.standardServiceSlug ?? '')
          return isSame ? service : { ...service, standardServiceSlug: wanted || undefined }
        })
        return { ...content, services }
      },
      { action: 'charter:link-services' },
    )
  })
}
