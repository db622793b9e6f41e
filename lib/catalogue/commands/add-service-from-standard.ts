import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import type { DraftRefusal } from '@/lib/charters/drafts/change-draft'
import { invalid, invalidAt } from '@/lib/charters/issue'
import { serviceCategories } from '@/lib/charters/reading'
import { inTransaction } from '@/lib/db/transaction'
import { addService } from '../starting/add-service'
import { fromTemplate } from '../starting/from-template'
import { templateSelect, toTemplate } from '../template-columns'

const startSchema = z.object({
  officeSlug: z.string(),
  standardSlug: z.string().min(1, 'standard_service_unknown').max(100),
  category: z.enum(serviceCategories).default('citizen'),
})

/**
 * Adds to the draft a service that begins with what the national template says, linked to it; the officer and all
 * the template leaves open are still to be filled in. For administrators and programmers of the office. Refuses
 * with `invalid` (`standard_service_unknown`); throws when forbidden or not found.
 */
export async function addServiceFromStandard(
  actor: Actor,
  input: z.input<typeof startSchema>,
): Promise<{ ok: true; serviceSlug: string; revision: number } | DraftRefusal> {
  const parsed = startSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, standardSlug, category } = parsed.data
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', officeSlug)
    const standard = await tx.standardService.findUnique({
      where: { slug: standardSlug },
      select: templateSelect,
    })
    if (!standard) return invalidAt(['standardSlug'], 'standard_service_unknown')
    const service = fromTemplate(toTemplate(standard), standardSlug, category)
    return addService(tx, actor, office, service, {
      action: 'service:start-from-standard',
      after: { standardSlug },
    })
  })
}
