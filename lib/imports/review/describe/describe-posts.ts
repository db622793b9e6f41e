// Whom a document puts in which post, beside whom the register has there today.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { AuthorisedOffice } from '@/lib/access/authorise'
import { officeScope } from '@/lib/access/scope'
import { officialPair } from '@/lib/charters/translations'
import type { Transaction } from '@/lib/db/transaction'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { dayOf } from '@/lib/posts/day'
import type { Contact } from '@/lib/values/schema'
import { differsFrom, holdsOn } from '../../apply/officers/enter-holders'
import { matchOfficers, type MatchedPost } from '../../apply/officers/register-officers'
import type { ImportReport } from '../../schema'
import type { Decisions } from '../decisions'

export interface ReviewPost {
  /** Absent: the post is made with the draft. */
  postId?: string
  title: Bilingual
  /** The office of the post, when it is another one. */
  officeName?: Bilingual
  printed: Contact
  /** Places of the services that name it. */
  rows: number[]
  as: 'officer' | 'escalation'
  register?: { name?: Bilingual; phones: string[]; emails: string[] }
  status: 'new_post' | 'vacant' | 'same' | 'differs'
  /** Whose word counts when a person says nothing. */
  proposed: 'register' | 'document'
  decision?: 'register' | 'document'
  /** The actor may say who holds the post. */
  mayTake: boolean
}

/** Every post the document names, each once, those that differ from the register first. */
export async function describePosts(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  report: ImportReport,
  decisions: Decisions,
): Promise<ReviewPost[]> {
  const { officers, escalations } = await matchOfficers(tx, actor, office, report)
  const named = [
    ...officers.map((post) => ({ ...post, as: 'officer' as const })),
    ...escalations.map((post) => ({ ...post, as: 'escalation' as const })),
  ]
  const known = new Set<string>()
  const posts: ReviewPost[] = []
  for (const post of named) {
    if (post.postId && known.has(post.postId)) continue
    if (post.postId) known.add(post.postId)
    posts.push(await describe(tx, actor, office, post, decisions))
  }
  const order = ['differs', 'new_post', 'vacant', 'same']
  return posts.sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
}

async function describe(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  { postId, designation, contact: printed, rows, as }: MatchedPost & Pick<ReviewPost, 'as'>,
  decisions: Decisions,
): Promise<ReviewPost> {
  const shared = { printed, rows, as }
  if (!postId) {
    const title = officialPair(designation, null)
    return { ...shared, title, status: 'new_post', proposed: 'document', mayTake: true }
  }
  const post = await tx.post.findUniqueOrThrow({ where: { id: postId }, select: postSelect })
  const current = post.postings.find((posting) => holdsOn(posting, dayOf(new Date())))
  const isOwn = post.officeId === office.id
  const where = { id: postId, office: officeScope(actor, 'post:edit') }
  const mayTake = (await tx.post.count({ where })) > 0
  const isSame = current && !differsFrom(printed, current)
  const decision = decisions.holders[postId]
  return {
    ...{ ...shared, postId, title: officialPair(post.titleBn, post.titleEn), mayTake },
    ...(!isOwn && { officeName: officialPair(post.office.nameBn, post.office.nameEn) }),
    ...(current && { register: toRegister(current) }),
    status: !current ? 'vacant' : isSame ? 'same' : 'differs',
    proposed: mayTake && (isOwn || !current) ? 'document' : 'register',
    ...(decision && { decision }),
  }
}

const postSelect = {
  officeId: true,
  titleBn: true,
  titleEn: true,
  office: { select: { nameBn: true, nameEn: true } },
  postings: { where: { kind: 'REGULAR' as const } },
}

type Known = { nameBn: string | null; nameEn: string | null; phones: string[]; emails: string[] }

function toRegister({ nameBn, nameEn, phones, emails }: Known) {
  const isNamed = Boolean(nameBn ?? nameEn)
  return { ...(isNamed && { name: officialPair(nameBn, nameEn) }), phones, emails }
}
