// What a bulk edit does in one office: its draft and the record of the change, in one transaction.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { changeDraft } from '@/lib/charters/drafts/change-draft'
import type { CharterDraft, ServiceDraft } from '@/lib/charters/schema'
import type { Prisma } from '@/lib/db/generated/client'
import { inTransaction } from '@/lib/db/transaction'
import type { Left } from './bulk-edit-view'
import { isSameStanding, putIn, standingIn, type Wanted, wantedIn } from './bulk-value'
import { type BulkValue, isTextField } from './schema'
import { markOf } from './seen'
import { lockWholeContent } from './whole-content'

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
    const content = await lockWholeContent(tx, officeId)
    const { made, left } = decide(content, picked, value, postId)
    const changed = await changeDraft(
      tx,
      actor,
      office,
      'any',
      (draft) => put(draft, made, value),
      {
        action: 'charter:bulk-edit',
        after: { bulkEditId },
      },
    )
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
): { made: Made[]; left: Left[] } {
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
