// The audit judges a draft each time it is saved: what it finds stands beside the draft, and never blocks it.
import 'server-only'
import { keepOfDocument } from '@/lib/audit/findings/document-findings'
import type { FoundFinding } from '@/lib/audit/findings/finding'
import { loadFindings } from '@/lib/audit/findings/load-findings'
import { settleDraft } from '@/lib/audit/findings/settle-draft'
import { writeSettlements } from '@/lib/audit/findings/write-settlement'
import type { Transaction } from '@/lib/db/transaction'
import { dayOf } from '@/lib/posts/day'
import type { CharterDraft, PostReference } from '../schema'
import { loadOfficers } from '../views/load-officers'
import { judgeCharter } from './judge-charter'
import { loadDraftFacts } from './load-facts'
import { withPendingHolders } from './pending-holders'

export interface JudgedDraft {
  id: string
  officeId: string
  basedOnId: string | null
  /** Of its services, in order. */
  serviceIds: string[]
}

export interface DraftToJudge {
  /** Its translations told whole. */
  content: CharterDraft
  /** What it said before; null when nothing was taken out of it. */
  before: CharterDraft | null
  /** It was just begun: what the document of its version shows goes on with it. */
  isNew: boolean
  postId: (post: PostReference) => string | null
  /** What only the document shows that was just put into it. */
  ofDocument?: readonly FoundFinding[]
}

/**
 * These findings become those of the draft. One that a person waived, here or in the version the draft began with
 * or the one in force, stays waived while the words it is about are the same.
 */
export async function judgeDraft(
  tx: Transaction,
  draft: JudgedDraft,
  { content, before, isNew, postId, ofDocument = [] }: DraftToJudge,
): Promise<void> {
  const { id, officeId, basedOnId, serviceIds } = draft
  const moment = new Date()
  const officers = await loadDraftOfficers(tx, draft, listPostIds(content, postId), moment)
  const slugs = content.services.flatMap(({ standardServiceSlug }) => standardServiceSlug ?? [])
  const facts = await loadDraftFacts(tx, officeId, slugs, dayOf(moment))
  const known = await loadFindings(tx, {
    officeId,
    version: {
      OR: [{ id: { in: [id, ...(basedOnId ? [basedOnId] : [])] } }, { currentOf: { officeId } }],
    },
  })
  const [own, base] = [
    known.filter(({ versionId }) => versionId === id),
    known.filter(({ versionId }) => versionId !== id),
  ]
  const begun = isNew ? base.filter(({ versionId }) => versionId === basedOnId) : own
  const kept = keepOfDocument(begun, serviceIds, before && { before, now: content })
  const officerOf = (post: PostReference) => officers.get(postId(post) ?? '')
  const ofWords = judgeCharter({ content, serviceIds, officerOf }, facts)
  const found = distinct([...ofWords, ...kept, ...ofDocument])
  const settlement = settleDraft({ stored: own, base, found, moment })
  await writeSettlements(tx, [{ officeId, versionId: id, ...settlement }], { at: moment })
}

async function loadDraftOfficers(
  tx: Transaction,
  { id, officeId }: JudgedDraft,
  postIds: readonly string[],
  moment: Date,
) {
  const officers = await loadOfficers(postIds, officeId, dayOf(moment), tx)
  return withPendingHolders(tx, id, officers)
}

function listPostIds(
  { services, escalationLevels }: CharterDraft,
  postId: DraftToJudge['postId'],
): string[] {
  const posts = [
    ...services.flatMap(({ officer, escalation }) => [officer, ...escalation]),
    ...escalationLevels.map(({ post }) => post),
  ]
  return posts.flatMap((post) => (post && postId(post)) || [])
}

/** What the words show and the document too is found once. */
function distinct(found: readonly FoundFinding[]): FoundFinding[] {
  const ofWords = new Set(found.filter(({ ofDocument }) => !ofDocument).map(nameOf))
  const others = new Map(
    found.filter(({ ofDocument }) => ofDocument).map((each) => [nameOf(each), each]),
  )
  const ofDocument = [...others].flatMap(([name, each]) => (ofWords.has(name) ? [] : [each]))
  return [...found.filter((each) => !each.ofDocument), ...ofDocument]
}

const nameOf = ({ identity, raw, params }: FoundFinding) => JSON.stringify([identity, raw, params])
