import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { NotFoundError } from '@/lib/access/errors'
import { recordEvent } from '@/lib/activity/record-event'
import { refreshFigures } from '@/lib/audit/figures/refresh-figures'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { announcePost } from '../announce-post'
import { loadPosts, stampOf } from '../transfer/load-posts'
import { lockPosts } from '../transfer/lock-posts'
import { type Ending, planTransfer, type Start } from '../transfer/plan-transfer'
import { type Transfer, type TransferInput, transferSchema } from '../transfer/schema'
import type { TransferRecord } from '../transfer/transfer-record'

/**
 * Makes a transfer as one edit: who leaves and who comes, in every post it touches, from one day on; a post out
 * of the actor's hands stays as it is. `previewTransfer` tells before what it does; with the preview's `stamp`
 * it is refused (`stale_revision`) when somebody changed one of the posts since. For administrators and
 * programmers of the post's office. Refuses with `invalid` (see `planTransfer`); throws when forbidden or not
 * found.
 */
export async function transferOfficer(
  actor: Actor,
  input: TransferInput,
): Promise<{ ok: true; eventId: string } | Refusal> {
  const parsed = transferSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const transfer = parsed.data
  return inTransaction(async (tx) => {
    await lockPosts(tx, [transfer.postId, transfer.comesFrom, transfer.leavesTo])
    const posts = await loadPosts(tx, actor, transfer)
    const post = posts.get(transfer.postId)
    if (!post) throw new NotFoundError(`post ${transfer.postId}`)
    await getAuthorisedOffice(tx, actor, 'post:edit', post.office.slug)
    if (transfer.stamp && transfer.stamp !== stampOf(posts)) {
      return { ok: false, code: 'stale_revision' }
    }
    const plan = planTransfer(transfer, posts)
    if (!plan.ok) return plan
    const steps = plan.steps.filter(({ isOutside }) => !isOutside)
    const record: TransferRecord = { from: transfer.from, ended: [], started: [] }
    // first who leaves: two regular postings of one post never overlap
    for (const step of steps) if (step.type === 'end') record.ended.push(await end(tx, step))
    for (const step of steps) {
      if (step.type === 'start') record.started.push(await start(tx, step, transfer))
    }
    const touched = new Set(steps.map((step) => step.post))
    await announceTouched(tx, [...touched])
    const eventId = await recordEvent(tx, actor, {
      action: 'posting:transfer',
      recordType: 'post',
      recordId: post.id,
      officeId: post.office.id,
      before: { ended: record.ended.map(({ postingId, formerTo }) => ({ postingId, formerTo })) },
      after: record,
    })
    await tellOthers(tx, actor, post.id, touched, record)
    return { ok: true, eventId }
  })
}

async function announceTouched(tx: Transaction, posts: Ending['post'][]): Promise<void> {
  await refreshFigures(
    tx,
    posts.map(({ office }) => office.id),
  )
  for (const { id } of posts) await announcePost(tx, id)
}

async function end(tx: Transaction, { post, posting, to }: Ending) {
  await tx.posting.update({ where: { id: posting.id }, data: { to: new Date(to) } })
  return { postingId: posting.id, postId: post.id, to, formerTo: posting.to }
}

async function start(tx: Transaction, step: Start, transfer: Transfer) {
  const { phones, emails, room, official, contactHidden } = transfer
  const contact = step.isArrival ? { phones, emails, room, official, contactHidden } : {}
  const { nameBn = null, nameEn = null } = step.person
  const { kind, from } = step
  const { id } = await tx.posting.create({
    data: { postId: step.post.id, nameBn, nameEn, kind, ...contact, from: new Date(from) },
  })
  return { postingId: id, postId: step.post.id, kind, from, nameBn, nameEn }
}

/** Each further post has the transfer in its own trail. */
async function tellOthers(
  tx: Transaction,
  actor: Actor,
  ownId: string,
  touched: Iterable<Ending['post']>,
  record: TransferRecord,
): Promise<void> {
  for (const post of touched) {
    if (post.id === ownId) continue
    const isOf = ({ postId }: { postId: string }) => postId === post.id
    await recordEvent(tx, actor, {
      action: 'posting:transferred',
      recordType: 'post',
      recordId: post.id,
      officeId: post.office.id,
      before: { ended: record.ended.filter(isOf) },
      after: { transferOf: ownId, started: record.started.filter(isOf) },
    })
  }
}
