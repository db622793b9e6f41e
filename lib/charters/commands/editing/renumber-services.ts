import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { formatNumber } from '@/lib/bangla/digits'
import { type Edit, type EditAnswer, editDraft } from '../../editing/edit-draft'
import { guardPart } from '../../editing/guard-part'
import { toOrder } from '../../editing/parts'

/**
 * Numbers the services of each category from 1, in the digits of the charter's language. For administrators and
 * programmers of the office. Refuses with `conflict` when the order is no longer the one shown; throws when
 * forbidden or not found.
 */
export async function renumberServices(actor: Actor, input: Edit): Promise<EditAnswer> {
  return editDraft(actor, input.officeSlug, (content, { revision }) => {
    const refused = guardPart(input, revision, toOrder(content))
    if (refused) return refused
    const last = new Map<string, number>()
    const services = content.services.map((service) => {
      const number = (last.get(service.category) ?? 0) + 1
      last.set(service.category, number)
      const serial = formatNumber(number, content.sourceLanguage)
      return service.serial === serial ? service : { ...service, serial }
    })
    return { ...content, services }
  })
}
