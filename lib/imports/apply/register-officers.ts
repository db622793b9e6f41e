// Gives the officers of a document their posts: those of the register, or new ones, vacant until publication.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { AuthorisedOffice } from '@/lib/access/authorise'
import { officeScope } from '@/lib/access/scope'
import type { CharterReading } from '@/lib/charters/reading'
import type { Transaction } from '@/lib/db/transaction'
import type { Locale } from '@/lib/i18n/locale'
import { createPost } from '@/lib/posts/commands/create-post'
import { dayOf } from '@/lib/posts/day'
import { postSelect } from '@/lib/posts/incumbent'
import type { OfficerMatches } from './charter-draft'
import type { Holder } from './enter-holders'
import { type KnownPost, listPrintedPosts, matchPosts, type PrintedPost } from './match-officers'
import { sideOf } from './text-side'

export async function registerOfficers(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  reading: CharterReading,
  language: Locale,
): Promise<OfficerMatches & { holders: Holder[] }> {
  const own = await listPosts(tx, office.id)
  const printed = listPrintedPosts(reading.services.map(({ officer }) => officer))
  const officers: (string | null)[] = []
  for (const [at, match] of matchPosts(printed, own).entries()) {
    officers.push(match?.id ?? (await create(actor, office.slug, printed[at], language)))
  }
  const superior = await findParent(tx, actor, office.id)
  const above = listPrintedPosts(reading.services.map(({ escalation }) => escalation))
  const candidates = [
    ...(superior ? await listPosts(tx, superior.id) : []),
    ...(await listPosts(tx, office.id)),
  ]
  const escalations: (string | null)[] = []
  for (const [at, match] of matchPosts(above, candidates).entries()) {
    const isOurs = match === null && superior?.mayEdit
    escalations.push(
      isOurs ? await create(actor, superior.slug, above[at], language) : (match?.id ?? null),
    )
  }
  const ofOffice = new Set((await listPosts(tx, office.id)).map(({ id }) => id))
  return {
    officerIds: byRow(printed, officers),
    escalationIds: byRow(above, escalations),
    holders: [...toHolders(printed, officers), ...toHolders(above, escalations)].map((holder) => ({
      ...holder,
      onlyIfVacant: !ofOffice.has(holder.postId),
    })),
  }
}

async function listPosts(tx: Transaction, officeId: string): Promise<KnownPost[]> {
  const rows = await tx.post.findMany({
    where: { officeId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: postSelect(dayOf(new Date())),
  })
  return rows.map(({ id, titleBn, titleEn, postings }) => ({
    id,
    titles: [titleBn, titleEn],
    names: postings.flatMap(({ nameBn, nameEn }) => [nameBn, nameEn]),
  }))
}

async function findParent(tx: Transaction, actor: Actor, officeId: string) {
  const parent = await tx.office.findFirst({
    where: { children: { some: { id: officeId } } },
    select: { id: true, slug: true },
  })
  if (!parent) return null
  const mayEdit = await tx.office.count({
    where: { id: parent.id, AND: [officeScope(actor, 'post:edit')] },
  })
  return { ...parent, mayEdit: mayEdit > 0 }
}

async function create(
  actor: Actor,
  officeSlug: string,
  post: PrintedPost | undefined,
  language: Locale,
): Promise<string | null> {
  if (!post) return null
  const { designation } = post
  const title =
    sideOf(designation, language) === 'bn' ? { titleBn: designation } : { titleEn: designation }
  const answer = await createPost(actor, { officeSlug, ...title })
  return answer.ok ? answer.postId : null
}

function byRow(printed: PrintedPost[], ids: (string | null)[]): (string | undefined)[] {
  const found: (string | undefined)[] = []
  printed.forEach(({ rows }, at) => {
    for (const row of rows) found[row] = ids[at] ?? undefined
  })
  return found
}

function toHolders(printed: PrintedPost[], ids: (string | null)[]) {
  return printed.flatMap(({ contact }, at) => {
    const postId = ids[at]
    return postId ? [{ postId, contact }] : []
  })
}
