import 'server-only'
import { formatNumber } from '@/lib/bangla/digits'
import type { Actor } from '@/lib/access/actor'
import type { AuthorisedOffice } from '@/lib/access/authorise'
import { changeDraft, type DraftRefusal } from '@/lib/charters/drafts/change-draft'
import { withServices } from '@/lib/charters/editing/with-services'
import type { CharterDraft, ServiceDraftInput } from '@/lib/charters/schema'
import { type Transaction, undo } from '@/lib/db/transaction'

/**
 * Puts a new service at the end of the draft, with the next serial of its category, and answers its slug.
 * A refusal undoes the whole transaction.
 */
export async function addService(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  service: ServiceDraftInput,
  event: { action: string; after: Record<string, unknown> },
): Promise<{ ok: true; serviceSlug: string; revision: number } | DraftRefusal> {
  const add = (content: CharterDraft) => {
    const serial = nextSerial(content, service.category)
    return withServices(content, [...content.services, { ...service, serial }])
  }
  const changed = await changeDraft(tx, actor, office, 'any', add, event)
  if (!changed.ok) return undo(changed)
  const { revision, serviceSlugs } = changed
  return { ok: true, serviceSlug: serviceSlugs.at(-1) ?? '', revision }
}

function nextSerial({ services, sourceLanguage }: CharterDraft, category: string): string {
  const before = services.filter((service) => service.category === category).length
  return formatNumber(before + 1, sourceLanguage)
}
