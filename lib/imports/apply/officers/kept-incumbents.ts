// Whom the register keeps although the document prints someone else: told, never overruled and never dropped.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { officeScope } from '@/lib/access/scope'
import type { Transaction } from '@/lib/db/transaction'
import { officialPair } from '@/lib/charters/translations'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { dayOf } from '@/lib/posts/day'
import { differsFrom, type Holder, holdsOn } from './enter-holders'

export interface KeptIncumbent {
  postId: string
  title: Bilingual
  /** The contact as the document prints it. */
  printed: string
}

/** The posts of other offices whose holder in the register is not the one the document prints. */
export async function listKeptIncumbents(
  tx: Transaction,
  actor: Actor,
  holders: readonly Holder[],
): Promise<KeptIncumbent[]> {
  const today = dayOf(new Date())
  const kept: KeptIncumbent[] = []
  for (const { postId, contact, onlyIfVacant } of holders) {
    const post = await tx.post.findUniqueOrThrow({
      where: { id: postId },
      include: { postings: { where: { kind: 'REGULAR' } } },
    })
    const current = post.postings.find((posting) => holdsOn(posting, today))
    const isEntered = !(onlyIfVacant && current) && (await mayEdit(tx, actor, postId))
    if (isEntered || (current && !differsFrom(contact, current))) continue
    kept.push({ postId, title: officialPair(post.titleBn, post.titleEn), printed: contact.raw })
  }
  return kept
}

async function mayEdit(tx: Transaction, actor: Actor, postId: string): Promise<boolean> {
  const where = { id: postId, office: officeScope(actor, 'post:edit') }
  return (await tx.post.count({ where })) > 0
}
