import 'server-only'
import type { AuthorisedOffice } from '@/lib/access/authorise'
import type { Transaction } from '@/lib/db/transaction'
import type { Refusal } from '../issue'
import { judgeDraft } from '../judging/judge-draft'
import { withWholeTranslations, type WrittenTranslations } from '../judging/whole-translations'
import type { CharterDraft } from '../schema'
import { findOrCreateServices } from './writing/find-or-create-services'
import { removeUnusedServices } from './remove-unused-services'
import type { References } from './resolve-references'
import type { StartState } from './start-state'
import { writeContent } from './writing/write-content'

/** Puts this content, already complete, in place of what the draft says, and judges the whole of it. */
export async function putContent(
  tx: Transaction,
  office: AuthorisedOffice,
  draft: { id: string; basedOnId: string | null },
  content: CharterDraft,
  references: References,
  start: StartState,
): Promise<{ ok: true; services: { id: string; slug: string }[] } | Refusal> {
  const identities = await findOrCreateServices(tx, office.id, content.services)
  if (!Array.isArray(identities)) return identities
  const { stored, previous } = start
  const untouched = new Set(stored ? start.content.services : [])
  const services = content.services.map((service, at) => {
    const slug = identities[at]?.slug
    return service.slug === slug || slug === undefined ? service : { ...service, slug }
  })
  const translations: WrittenTranslations = new WeakMap()
  const isSameLanguage = content.sourceLanguage === start.content.sourceLanguage
  const written = { ...content, services }
  await writeContent(tx, written, stored ? start.content : null, {
    versionId: draft.id,
    language: content.sourceLanguage,
    ...{ references, stored, previous, identities, written: translations },
    isUntouched: (at) => {
      const service = services[at]
      return isSameLanguage && service !== undefined && untouched.has(service)
    },
  })
  const serviceIds = identities.map(({ id }) => id)
  const judged = { ...draft, officeId: office.id, serviceIds }
  const whole = withWholeTranslations(written, translations, stored)
  await judgeDraft(tx, judged, { ...startOf(start), content: whole, postId: references.postId })
  const kept = new Set(identities.map(({ slug }) => slug))
  const isGone = stored?.services.some(({ service }) => !kept.has(service.slug)) ?? false
  if (isGone) await removeUnusedServices(tx, office.id)
  return { ok: true, services: identities }
}

function startOf({ rows, stored, content }: StartState) {
  return { before: rows ? content : null, isNew: stored === null }
}
