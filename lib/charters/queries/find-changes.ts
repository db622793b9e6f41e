import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { officeScope } from '@/lib/access/scope'
import { db } from '@/lib/db/client'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { toComparable } from '../comparison/comparable'
import { type CharterChanges, diffCharters } from '../diff'
import type { OfficeHeader, PublishedCharter, ShownVersion } from '../published-charter'
import { findPublishedCharter } from './find-published-charter'
import { getDraftPreview } from './get-draft-preview'

export interface VersionChanges {
  /** As the later version names it. */
  office: OfficeHeader
  from: ShownVersion
  to: ShownVersion
  /** Those one can compare with, the latest first. */
  versions: PublishedCharter['versions']
  changes: CharterChanges
  /** Of the services that moved, by key. */
  names: Record<string, Bilingual>
  /** Parts of either version are no longer shown: nothing is said of them. */
  isRedacted: boolean
}

/**
 * What changed from one published version to another; what was redacted is no part of it. Null unless both are
 * published.
 * @example await findChanges('doict.lohagara.narail', 2, 3)
 */
export async function findChanges(
  officeSlug: string,
  from: number,
  to: number,
): Promise<VersionChanges | null> {
  const [before, after] = await Promise.all([
    findPublishedCharter(officeSlug, from),
    findPublishedCharter(officeSlug, to),
  ])
  return before && after ? compare(before, after) : null
}

/**
 * The same for those who keep the charter: the later one may be the draft. For whoever may read the charter.
 * @throws NotFoundError when there is no such version or draft, or no such office within the actor's grants
 */
export async function getChanges(
  actor: Actor,
  officeSlug: string,
  { from, to }: { from: number; to: number | 'draft' },
): Promise<VersionChanges> {
  const scope = officeScope(actor, 'charter:read')
  const isTheirs = await db.office.count({ where: { slug: officeSlug, AND: [scope] } })
  if (isTheirs === 0) throw new NotFoundError(`office ${officeSlug}`)
  const [before, after] = await Promise.all([
    findPublishedCharter(officeSlug, from),
    to === 'draft' ? getDraftPreview(actor, officeSlug) : findPublishedCharter(officeSlug, to),
  ])
  if (!before || !after) throw new NotFoundError(`versions ${from} and ${to} of ${officeSlug}`)
  return compare(before, after)
}

function compare(before: PublishedCharter, after: PublishedCharter): VersionChanges {
  const changes = diffCharters(toComparable(before), toComparable(after))
  const moved = new Set(changes.moved.map(({ key }) => key))
  const names = after.services.filter(({ slug }) => moved.has(slug)).map(toName)
  return {
    office: after.office,
    from: before.version,
    to: after.version,
    versions: after.versions,
    changes,
    names: Object.fromEntries(names),
    isRedacted: before.redactions.length + after.redactions.length > 0,
  }
}

const toName = ({ slug, name }: { slug: string; name: Bilingual }) => [slug, name] as const
