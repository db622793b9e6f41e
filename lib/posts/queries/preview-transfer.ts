import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { NotFoundError } from '@/lib/access/errors'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { db } from '@/lib/db/client'
import { findTouched } from '../transfer/find-touched'
import { loadPosts, stampOf } from '../transfer/load-posts'
import { planTransfer } from '../transfer/plan-transfer'
import { type TransferInput, transferSchema } from '../transfer/schema'
import type { TransferPreview } from '../transfer/transfer-preview'

/**
 * What a transfer would do, and every office and service it touches, without doing it. For administrators and
 * programmers of the post's office. Refuses as `transferOfficer` does; throws when forbidden or not found.
 */
export async function previewTransfer(
  actor: Actor,
  input: TransferInput,
): Promise<TransferPreview | Refusal> {
  const parsed = transferSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const transfer = parsed.data
  const posts = await loadPosts(db, actor, transfer)
  const post = posts.get(transfer.postId)
  if (!post) throw new NotFoundError(`post ${transfer.postId}`)
  await getAuthorisedOffice(db, actor, 'post:edit', post.office.slug)
  const plan = planTransfer(transfer, posts)
  if (!plan.ok) return plan
  const changed = plan.steps.filter(({ isOutside }) => !isOutside).map((step) => step.post.id)
  const touched = await findTouched(actor, [...new Set(changed)])
  return { ok: true, transfer, steps: plan.steps, touched, stamp: stampOf(posts) }
}
