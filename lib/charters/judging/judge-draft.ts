// The audit judges a draft each time it is saved: what it finds stands beside the draft, and never blocks it.
import 'server-only'
import { runRules } from '@/lib/audit/run-rules'
import type { Transaction } from '@/lib/db/transaction'
import { dayOf } from '@/lib/posts/day'
import type { CharterDraft } from '../schema'
import { loadOfficers } from '../views/load-officers'
import type { References } from '../drafts/resolve-references'
import { toReading } from './to-reading'
import { type JudgedDraft, writeFindings } from './write-findings'

export async function judgeDraft(
  tx: Transaction,
  draft: JudgedDraft,
  content: CharterDraft,
  references: References,
): Promise<void> {
  const { services, escalationLevels } = content
  const posts = [
    ...services.flatMap(({ officer, escalation }) => [officer, ...escalation]),
    ...escalationLevels.map(({ post }) => post),
  ].flatMap((post) => (post ? [references.postId(post)] : []))
  const officers = await loadOfficers(posts, draft.officeId, dayOf(new Date()), tx)
  const reading = toReading(content, (post) => officers.get(references.postId(post) ?? ''))
  await writeFindings(tx, draft, runRules(reading))
}
