// What a bulk edit does in one office: its draft and the record of the change, in one transaction.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { type Change, changeDraft } from '@/lib/charters/drafts/change-draft'
import { toContent } from '@/lib/charters/drafts/draft-content'
import type { CharterDraft, ServiceDraft } from '@/lib/charters/schema'
import type { Prisma } from '@/lib/db/generated/client'
import { inTransaction } from '@/lib/db/transaction'
import type { Left } from './bulk-edit-view'
import { isSameStanding, putIn, standingIn, type Wanted, wantedIn } from './bulk-value'
import { type BulkValue, isTextField } from './schema'
import { markOf } from './seen'

export interface OfficePicks {
  officeId: string
  officeSlug: string
  services: { id: string; slug: string; mark: string }[]
}

interface Made {
  service: { id: string; slug: string }
  before: Wanted
  after: Wanted
}

interface Decided {
  made: Made[]
  left: Left[]
}

export async function changeOffice(
  actor: Actor,
  bulkEditId: string,
  picked: OfficePicks,
  value: BulkValue,
  postId: string | null,
): Promise<{ changed: number; left: Left[] }> {
  const { officeId, officeSlug } = picked
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', officeSlug)
    let decided: Decided = { made: [], left: [] }
    const change: Change = (draft, { rows }) => {
      // with all that is known of its translations, so that a later undo can put them back as they were
      decided = decide(rows && toContent(rows, 'whole'), picked, value, postId)
      if (decided.made.length === 0) return { ok: false, code: 'nothing_changed' }
      return put(draft, decided.made, value)
    }
    const event = { action: 'charter:bulk-edit', after: { bulkEditId } }
    const changed = await changeDraft(tx, actor, office, 'any', change, event)
    const { made, left } = decided
    if (!changed.ok) {
      const refused = made.map(({ service }) => leave(picked, service.slug, 'refused'))
      return { changed: 0, left: [...left, ...refused] }
    }
    await tx.bulkChange.createMany({
      data: made.map(({ service, before, after }) => ({
        ...{ bulkEditId, officeId, serviceId: service.id },
        before: before as unknown as Prisma.InputJsonObject,
        after: after as unknown as Prisma.InputJsonObject,
      })),
    })
    return { changed: made.length, left }
  })
}

function decide(
  content: CharterDraft | null,
  picked: OfficePicks,
  value: BulkValue,
  postId: string | null,
): Decided {
  const made: Made[] = []
  const left: Left[] = []
  for (const service of picked.services) {
    const stored = content?.services.find(({ slug }) => slug === service.slug)
    const isLinked = stored?.standardServiceSlug === value.standardSlug
    if (!stored || !isLinked) {
      left.push(leave(picked, service.slug, 'gone'))
      continue
    }
    const standing = standingIn(stored, value.field)
    const wanted = wantedIn(standing, value, postId)
    if (markOf(standing) !== service.mark) left.push(leave(picked, service.slug, 'changed_since'))
    else if (!wanted) left.push(leave(picked, service.slug, 'post_missing'))
    else if (!isSameStanding(standing, wanted.standing)) {
      made.push({ service, before: knownOf(stored, value), after: wanted })
    }
  }
  return { made, left }
}

function knownOf(service: ServiceDraft, { field }: BulkValue): Wanted {
  const standing = standingIn(service, field)
  const translation = isTextField(field) ? service.translations[field] : undefined
  return { standing, ...(translation && { translation }) }
}

function put(draft: CharterDraft, made: Made[], { field }: BulkValue): CharterDraft {
  const bySlug = new Map(made.map((each) => [each.service.slug, each]))
  const services = draft.services.map((service) => {
    const change = bySlug.get(service.slug ?? '')
    return change ? putIn(service, field, change.after) : service
  })
  return { ...draft, services }
}

function leave({ officeSlug }: OfficePicks, serviceSlug: string, why: Left['why']): Left {
  return { officeSlug, serviceSlug, why }
}
