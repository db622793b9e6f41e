// The published charters of many offices, as the audit judges them: a fixed number of queries however many.
import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { toContent } from '../drafts/draft-content'
import type { CharterDraft, PostReference } from '../schema'
import type { FrozenOfficer } from '../snapshot'
import { type CharterRows, loadCharterRows } from './charter-rows'
import { loadPostRows, toOfficers } from './post-rows'

/** The current version of an office. */
export interface LoadedCharter {
  officeId: string
  versionId: string
  number: number
  content: CharterDraft
  /** Lasting identities, in the order of `content.services`. */
  serviceIds: string[]
  /** Who holds a post of this charter on the day of judging. */
  officerOf: (post: PostReference) => FrozenOfficer | undefined
}

/**
 * The current versions of these offices, in the order of the offices' ids, with who holds their posts on `day`.
 * An office that has published nothing is left out. Translations are told whole, as they are stored.
 */
export async function loadCharters(
  tx: Transaction,
  officeIds: readonly string[],
  day: Date,
): Promise<LoadedCharter[]> {
  const charters = await loadCharterRows(tx, officeIds)
  const posts = await loadPostRows(tx, new Set(charters.flatMap(postIdsOf)), day)
  return charters.map(({ officeId, versionId, number, rows }) => {
    const officers = toOfficers(posts, officeId)
    return {
      ...{ officeId, versionId, number },
      content: toContent(rows, 'whole'),
      serviceIds: rows.services.map(({ serviceId }) => serviceId),
      officerOf: ({ postId }) => officers(postId),
    }
  })
}

function postIdsOf({ rows: { services, escalationLevels } }: CharterRows): string[] {
  const ids = [
    ...escalationLevels.map(({ postId }) => postId),
    ...services.flatMap(({ responsiblePostId, escalationPosts }) => [
      responsiblePostId,
      ...escalationPosts.map(({ postId }) => postId),
    ]),
  ]
  return ids.filter((id) => id !== null)
}
