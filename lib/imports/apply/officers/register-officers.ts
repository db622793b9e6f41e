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
import type { OfficerMatches } from '../charter-draft'
import type { Holder } from './enter-holders'
import { type KnownPost, listPrintedPosts, matchPosts, type PrintedPost } from './match-officers'
import { sideOf } from '../text-side'

/** The posts a document names and those of the register they are, without changing anything. */
export interface MatchedOfficers {
  officers: MatchedPost[]
  escalations: MatchedPost[]
  /** The office above; a post of it that is missing is made where the actor may. */
  superior: { id: string; slug: string; mayEdit: boolean } | null
}

export interface MatchedPost extends PrintedPost {
  /** Null: the register has none such yet. */
  postId: string | null
}

export async function registerOfficers(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  reading: CharterReading,
  language: Locale,
): Promise<OfficerMatches & { holders: Holder[] }> {
  const officers: MatchedPost[] = []
  for (const post of await matchOwnPosts(tx, office, reading)) {
    officers.push(await ensure(actor, office.slug, post, language))
  }
  // the posts just made are among those a row may name as its next authority
  const { superior, escalations: above } = await matchPostsAbove(tx, actor, office, reading)
  const escalations: MatchedPost[] = []
  for (const post of above) {
    escalations.push(superior?.mayEdit ? await ensure(actor, superior.slug, post, language) : post)
  }
  const ofOffice = new Set((await listPosts(tx, office.id)).map(({ id }) => id))
  return {
    officerIds: byRow(officers),
    escalationIds: byRow(escalations),
    holders: [...officers, ...escalations].flatMap(({ postId, contact }) =>
      postId ? [{ postId, contact, onlyIfVacant: !ofOffice.has(postId) }] : [],
    ),
  }
}

export async function matchOfficers(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  reading: CharterReading,
): Promise<MatchedOfficers> {
  const officers = await matchOwnPosts(tx, office, reading)
  return { officers, ...(await matchPostsAbove(tx, actor, office, reading)) }
}

async function matchOwnPosts(
  tx: Transaction,
  office: AuthorisedOffice,
  reading: CharterReading,
): Promise<MatchedPost[]> {
  const printed = listPrintedPosts(reading.services.map(({ officer }) => officer))
  return withIds(printed, await listPosts(tx, office.id))
}

async function matchPostsAbove(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  reading: CharterReading,
) {
  const superior = await findParent(tx, actor, office.id)
  const printed = listPrintedPosts(reading.services.map(({ escalation }) => escalation))
  const candidates = [
    ...(superior ? await listPosts(tx, superior.id) : []),
    ...(await listPosts(tx, office.id)),
  ]
  return { superior, escalations: withIds(printed, candidates) }
}

function withIds(printed: PrintedPost[], known: KnownPost[]): MatchedPost[] {
  const matches = matchPosts(printed, known)
  return printed.map((post, at) => ({ ...post, postId: matches[at]?.id ?? null }))
}

async function ensure(
  actor: Actor,
  officeSlug: string,
  post: MatchedPost,
  language: Locale,
): Promise<MatchedPost> {
  return post.postId ? post : { ...post, postId: await create(actor, officeSlug, post, language) }
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
  { designation }: PrintedPost,
  language: Locale,
): Promise<string | null> {
  const title =
    sideOf(designation, language) === 'bn' ? { titleBn: designation } : { titleEn: designation }
  const answer = await createPost(actor, { officeSlug, ...title })
  return answer.ok ? answer.postId : null
}

function byRow(posts: MatchedPost[]): (string | undefined)[] {
  const found: (string | undefined)[] = []
  for (const { rows, postId } of posts) {
    for (const row of rows) found[row] = postId ?? undefined
  }
  return found
}
