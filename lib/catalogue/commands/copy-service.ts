import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import type { DraftRefusal } from '@/lib/charters/drafts/change-draft'
import { invalid, invalidAt } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { addService } from '../starting/add-service'
import { copyFormFiles } from '../starting/copy-form-files'
import { findPublishedSource } from '../starting/published-source'

const copySchema = z.object({
  officeSlug: z.string(),
  fromOfficeSlug: z.string().max(200),
  fromServiceSlug: z.string().max(200),
})

/**
 * Adds to the draft a service as another office has published it: its texts, papers with their forms, cases and
 * link to a standard service. Officers, place and pillars stay behind, redacted parts too; translations count as
 * unreviewed. For administrators and programmers of the office; any published service may be copied. Refuses
 * with `invalid` (`service_unknown`); throws when forbidden or not found.
 */
export async function copyService(
  actor: Actor,
  input: z.input<typeof copySchema>,
): Promise<{ ok: true; serviceSlug: string; revision: number } | DraftRefusal> {
  const parsed = copySchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, fromOfficeSlug, fromServiceSlug } = parsed.data
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', officeSlug)
    const source = await findPublishedSource(tx, {
      officeSlug: fromOfficeSlug,
      serviceSlug: fromServiceSlug,
    })
    if (!source) return invalidAt(['fromServiceSlug'], 'service_unknown')
    const service = await copyFormFiles(tx, office.id, actor.name, source)
    return addService(tx, actor, office, service, {
      action: 'service:copy',
      after: { fromOfficeSlug, fromServiceSlug },
    })
  })
}
